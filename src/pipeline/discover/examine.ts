import type { Call } from '../../contracts/call.ts';
import type { Gap } from '../../contracts/gap.ts';
import type { CommentSyntax, Languages } from '../../contracts/languages.ts';
import type { Attributes, Base, Repository } from '../../contracts/repository.ts';
import type { Attribution, SelfExclusion, SkipReason, SourceFile } from '../../contracts/source-file.ts';
import type { LineRange } from '../../contracts/span.ts';
import { untrusted } from '../../contracts/untrusted.ts';
import type { LanguageId } from '../../contracts/words.ts';
import type { Candidate } from './candidates.ts';
import { attributedLines } from './certainty.ts';
import { gap } from './gap.ts';
import { type Header, readHeader } from './header.ts';
import type { History } from './history.ts';
import { countRanges, intersect, joinRanges } from './line-ranges.ts';
import { mayHaveRegions, readRegions } from './regions.ts';
import { CERTAINTIES } from './signals/certainties.ts';
import { REGION } from './signals/header-markers.ts';
import { AI_PATHS } from './signals/paths.ts';
import { decodeSource, type SourceContent } from './source-text.ts';
import { isTooLarge, type Limits, type Snapshot, weighExclusions } from './standing.ts';

/** What is the same for every file. */
export type Setting = {
  readonly scope: 'ai' | 'all';
  readonly base: Base | undefined;
  readonly aiCertainty: number;
  readonly limits: Limits;
  readonly isAiPath: (path: string) => boolean;
  readonly repository: Repository;
  readonly languages: Languages;
  readonly history: History;
  /** In the working tree. */
  readonly attributesNow: ReadonlyMap<string, Attributes>;
  readonly attributesAtBase: ReadonlyMap<string, Attributes>;
};

export type Examined =
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'gap'; readonly gap: Gap }
  | {
      readonly kind: 'read';
      /** Undefined: no line of it is in scope. */
      readonly file: SourceFile | undefined;
      readonly lines: number;
      readonly isAttributed: boolean;
      readonly selfExclusions: readonly SelfExclusion[];
    };

const NO_ATTRIBUTES: Attributes = { vendored: false, generated: false, ai: false };

/** A snapshot with the text it was made from, which is not kept. */
type Opened = { readonly snapshot: Snapshot; readonly content: SourceContent };

/** A name of each language, for scripts whose own has no extension. */
const EXAMPLES: Readonly<Record<LanguageId, string>> = {
  python: 'x.py',
  javascript: 'x.js',
  typescript: 'x.ts',
  tsx: 'x.tsx',
  c: 'x.c',
  cpp: 'x.cpp',
  java: 'x.java',
  go: 'x.go',
};

function commentSyntax({ path, language }: Candidate, languages: Languages): CommentSyntax {
  const own = languages.commentSyntax(path);
  const isKnown = own.line.length > 0 || own.block.length > 0 || language === undefined;
  return isKnown ? own : languages.commentSyntax(EXAMPLES[language]);
}

function open(bytes: Uint8Array, candidate: Candidate, attributes: Attributes, languages: Languages): Opened {
  const content = decodeSource(bytes);
  const header = readHeader(content.text, commentSyntax(candidate, languages));
  return { snapshot: { attributes, content, bytes: bytes.length, header }, content };
}

async function openAtBase(candidate: Candidate, setting: Setting, call: Call): Promise<Opened | undefined> {
  const { base, repository } = setting;
  const path = candidate.change?.basePath;
  const attributes = setting.attributesAtBase.get(candidate.path) ?? NO_ATTRIBUTES;
  const bytes = base && path !== undefined ? await repository.readAt(base.commit, path, call) : undefined;
  return bytes && open(bytes, candidate, attributes, setting.languages);
}

function headerAttributions(now: Header | undefined, before: Header | undefined): Attribution[] {
  const own = now?.marks ?? [];
  // A mark that the change removed still says who wrote the file.
  const removed = (before?.marks ?? []).filter((mark) => !own.some(({ signal }) => signal === mark.signal));
  return [...own, ...removed].map(({ signal, certainty, agent, detail }) => ({
    signal,
    ...(agent === undefined ? {} : { agent }),
    certainty,
    detail: untrusted(detail),
  }));
}

async function regionAttributions(
  candidate: Candidate,
  now: SourceContent,
  before: SourceContent | undefined,
  languages: Languages,
): Promise<Attribution[]> {
  const { path, language } = candidate;
  if (language === undefined) return [];
  const { signal, certainty } = REGION;
  if (mayHaveRegions(now.text)) {
    const lines = await readRegions(languages, { path, language, text: now.text });
    if (lines.length > 0) return [{ signal, certainty, lines: joinRanges(lines) }];
  }
  // Marks that the change removed: which of its lines were theirs is no longer known.
  return before && mayHaveRegions(before.text) ? [{ signal, certainty }] : [];
}

/** Attributions that need no content. */
function pathAttributions({ path }: Candidate, setting: Setting, human: boolean): Attribution[] {
  const ai = [setting.attributesNow, setting.attributesAtBase].some((all) => all.get(path)?.ai);
  return [
    ...(setting.isAiPath(path) ? [{ signal: AI_PATHS.signal, certainty: AI_PATHS.certainty }] : []),
    // A file's own declaration is closer than the repository's rule.
    ...(ai && !human ? [{ signal: 'gitattributes', certainty: CERTAINTIES.declared }] : []),
  ];
}

function changedLines({ change }: Candidate, content: SourceContent): LineRange[] {
  const all: LineRange[] = content.lines > 0 ? [{ start: 1, end: content.lines }] : [];
  // Git counts the lines of UTF-16 text by its bytes, which is something else.
  if (!change || (content.encoding === 'utf-16' && change.lines.length > 0)) return all;
  return intersect(joinRanges(change.lines), all);
}

function tooLarge(candidate: Candidate, setting: Setting, opened: Opened): Examined {
  const { limits, scope, aiCertainty, history } = setting;
  const attributions = [
    ...pathAttributions(candidate, setting, false),
    ...headerAttributions(opened.snapshot.header, undefined),
    ...history.touched(candidate.path),
  ];
  const inScope = scope === 'all' || attributedLines(attributions, aiCertainty, 1).length > 0;
  if (candidate.role === 'data' || (!inScope && candidate.role === 'code'))
    return { kind: 'skipped', reason: 'too-large' };
  const reason =
    `this change brings it over the size limit (${limits.maxFileBytes} bytes, ${limits.maxFileLines} lines), so it was ` +
    'not judged; split it, or leave it out with paths';
  return { kind: 'gap', gap: gap('file-too-large', candidate.path, reason) };
}

/** Reads one file, and tells whether it is to be judged, in which lines, and why. */
export async function examine(candidate: Candidate, setting: Setting, call: Call): Promise<Examined> {
  const { base, limits, languages, repository } = setting;
  const { path } = candidate;
  if (base === undefined && candidate.size > limits.maxFileBytes) return { kind: 'skipped', reason: 'too-large' };
  const attributes = setting.attributesNow.get(path) ?? NO_ATTRIBUTES;
  const now = open(await repository.read(path, call), candidate, attributes, languages);
  const before = await openAtBase(candidate, setting, call);
  const atBase = before?.snapshot ?? {
    attributes: setting.attributesAtBase.get(path) ?? NO_ATTRIBUTES,
    content: undefined,
    bytes: 0,
    header: undefined,
  };
  const standing = weighExclusions(now.snapshot, atBase, base !== undefined);
  if (standing.skip !== undefined) return { kind: 'skipped', reason: standing.skip };
  if (isTooLarge(now.snapshot, limits)) {
    const stood = base === undefined || isTooLarge(atBase, limits);
    return stood ? { kind: 'skipped', reason: 'too-large' } : tooLarge(candidate, setting, now);
  }
  return decide(candidate, setting, now, before, standing.selfMarks, call);
}

async function decide(
  candidate: Candidate,
  setting: Setting,
  now: Opened,
  before: Opened | undefined,
  selfMarks: readonly string[],
  call: Call,
): Promise<Examined> {
  const { path, role, language } = candidate;
  const lines = changedLines(candidate, now.content);
  const stated = (setting.base ? before : now)?.snapshot.header?.human;
  const attributions = [
    ...pathAttributions(candidate, setting, stated !== undefined),
    ...headerAttributions(now.snapshot.header, before?.snapshot.header),
    ...(await regionAttributions(candidate, now.content, before?.content, setting.languages)),
    ...(await setting.history.attribute(path, lines, call)),
  ];
  const attributed = attributedLines(attributions, setting.aiCertainty, now.content.lines);
  const isWhole = setting.scope === 'all' || role === 'instruction';
  const inScope = isWhole ? lines : intersect(lines, attributed);
  return {
    kind: 'read',
    file: inScope.length > 0 ? { path, role, language, attributions, inScope } : undefined,
    lines: countRanges(lines),
    isAttributed: attributed.length > 0,
    selfExclusions: selfMarks.map((mark) => ({ path, mark })),
  };
}
