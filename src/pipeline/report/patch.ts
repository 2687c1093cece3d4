import type { Fix } from 'sarif';
import type { Finding } from '../../contracts/scan-result.ts';
import { type Untrusted, untrusted, visible } from '../../contracts/untrusted.ts';
import { fence, TEXT_LENGTH, uri } from './escape.ts';

type Patched = Pick<Finding, 'patch' | 'location'>;

/** The change as lines of a diff. */
export function diffOf({ patch }: Patched): readonly Untrusted[] {
  if (patch === undefined) return [];
  const signed = (sign: string, lines: readonly Untrusted[]) =>
    lines.map((line) => untrusted(`${sign}${line.untrusted}`));
  return [...signed('-', patch.before), ...signed('+', patch.after)];
}

const TRIED = 'A change that was tried: it parses, and the proof shows nothing any more.';

/** A fenced diff. */
export function diffBlock(finding: Patched): readonly string[] {
  const lines = diffOf(finding);
  if (lines.length === 0) return [];
  return ['', TRIED, '', ...fence(untrusted(lines.map((line) => line.untrusted).join('\n')), 'diff')];
}

const isPlain = (line: Untrusted): boolean =>
  line.untrusted.length <= TEXT_LENGTH &&
  line.untrusted.split('\t').every((piece) => visible(untrusted(piece)) === piece);

/** The change for tools that apply it: as it is, or not at all, for an escape would become part of the code. */
export function buildFixes({ patch, location }: Patched): { readonly fixes?: Fix[] } {
  if (patch === undefined || ![...patch.before, ...patch.after].every(isPlain)) return {};
  const deletedRegion = {
    startLine: patch.startLine,
    startColumn: 1,
    endLine: patch.endLine,
    endColumn: (patch.before.at(-1)?.untrusted.length ?? 0) + 1,
  };
  const text = patch.after.map((line) => line.untrusted).join('\n');
  const replacements = [{ deletedRegion, insertedContent: { text } }];
  return {
    fixes: [
      {
        description: { text: TRIED },
        artifactChanges: [{ artifactLocation: { uri: uri(location.path) }, replacements }],
      },
    ],
  };
}
