import type { Finding } from '../../contracts/scan-result.ts';
import { type Untrusted, untrusted } from '../../contracts/untrusted.ts';
import { isAboutCredentials } from './families.ts';
import { maskLiterals, maskQuoted, quotedIn } from './literals.ts';
import type { Range } from './secret-patterns.ts';

const MASKED = '***';

/** Between texts that are searched together; nothing that a pattern for secrets would reach across. */
const SEPARATOR = '\n\u0000\n';
/** Characters searched at a time: one call of the library costs as much as searching some ten thousand of them. */
const BATCH = 500_000;

function replaceRanges(text: string, ranges: readonly Range[]): string {
  let masked = '';
  let done = 0;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (end <= done) continue;
    // Where two secrets overlap, one mask stands for both.
    if (start >= done) masked += text.slice(done, start) + MASKED;
    done = end;
  }
  return masked + text.slice(done);
}

/** Secrets in one text become `***`. */
export async function maskSecrets(text: string): Promise<string> {
  // Loaded when there is something to mask: most runs find nothing, and start-up has to stay short.
  const { secretRanges } = await import('./secret-patterns.ts');
  return replaceRanges(text, await secretRanges(text));
}

/** The same for a prompt: as many lines as before, so that their numbers stay true, and how many secrets there were. */
export async function maskForPrompt(text: string): Promise<{ readonly text: string; readonly masked: number }> {
  const { secretRanges } = await import('./secret-patterns.ts');
  const ranges = joined(await secretRanges(text));
  let masked = '';
  let done = 0;
  for (const [start, end] of ranges) {
    masked += text.slice(done, start) + MASKED + text.slice(start, end).replace(/[^\n]/g, '');
    done = end;
  }
  return { text: masked + text.slice(done), masked: ranges.length };
}

/** Overlapping ranges as one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1);
    if (last !== undefined && start < last[1]) all[all.length - 1] = [last[0], Math.max(last[1], end)];
    else all.push([start, end]);
  }
  return all;
}

function batches(texts: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [];
  let size = BATCH;
  for (const text of texts) {
    if (size + text.length > BATCH) {
      all.push([]);
      size = 0;
    }
    all.at(-1)?.push(text);
    size += text.length + SEPARATOR.length;
  }
  return all;
}

type Placed = { readonly text: string; readonly start: number; readonly end: number };

function place(texts: readonly string[]): readonly Placed[] {
  let start = 0;
  return texts.map((text) => {
    const placed = { text, start, end: start + text.length };
    start = placed.end + SEPARATOR.length;
    return placed;
  });
}

/** Searches many texts as one; those that something was found in are searched again, alone, so that neighbours change nothing. */
async function maskBatch(texts: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const { secretRanges } = await import('./secret-patterns.ts');
  const placed = place(texts);
  const ranges = (await secretRanges(texts.join(SEPARATOR))).toSorted((a, b) => a[0] - b[0]);
  const hit = new Set<string>();
  for (const [start, end] of ranges) {
    for (let i = firstEndingAfter(placed, start); i < placed.length; i++) {
      const candidate = placed[i];
      if (candidate === undefined || candidate.start >= end) break;
      hit.add(candidate.text);
    }
  }
  return Promise.all(texts.map(async (text) => [text, hit.has(text) ? await maskSecrets(text) : text] as const));
}

function firstEndingAfter(placed: readonly Placed[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A pure function of what it was built from: each distinct text was searched once. */
async function masker(texts: ReadonlySet<string>): Promise<(text: string) => string> {
  const masked = new Map<string, string>();
  for (const batch of batches([...texts])) {
    for (const [text, safe] of await maskBatch(batch)) masked.set(text, safe);
  }
  return (text) => masked.get(text) ?? MASKED;
}

type Change = (text: string) => string;
type Changes = { readonly code: Change; readonly prose: Change };

/** Every text of a finding that may hold what the repository, or a run of it, holds. */
function mapTexts(finding: Finding, { code, prose }: Changes): Finding {
  const inCode = (text: Untrusted): Untrusted => untrusted(code(text.untrusted));
  const inProse = (text: Untrusted): Untrusted => untrusted(prose(text.untrusted));
  const { patch, ...rest } = finding;
  return {
    ...rest,
    ...patchWith(patch, code),
    flow: finding.flow.map((step) => ({ ...step, says: inProse(step.says) })),
    claims: finding.claims.map((claim) => ({
      ...claim,
      quote: inCode(claim.quote),
      sentence: inProse(claim.sentence),
    })),
    evidence: finding.evidence.map((piece) => ({
      ...piece,
      ...(piece.input === undefined ? {} : { input: inProse(piece.input) }),
      ...(piece.observed === undefined ? {} : { observed: inProse(piece.observed) }),
      ...(piece.reproduction === undefined ? {} : { reproduction: inProse(piece.reproduction) }),
      ...(piece.reason === undefined ? {} : { reason: inProse(piece.reason) }),
    })),
    attributions: finding.attributions.map((attribution) => ({
      ...attribution,
      ...(attribution.detail === undefined ? {} : { detail: inProse(attribution.detail) }),
    })),
    ...(finding.stateReason === undefined ? {} : { stateReason: inProse(finding.stateReason) }),
  };
}

/** A patch with a mask in it would write the mask into the code: it is left out. */
function patchWith(patch: Finding['patch'], mask: Change): Pick<Finding, 'patch'> {
  if (patch === undefined) return {};
  const texts = [...patch.before, ...patch.after].map((line) => line.untrusted);
  return texts.map(mask).every((text, at) => text === texts[at]) ? { patch } : {};
}

/** Where the flaw is a credential in the code, its quote is the secret: no pattern knows it, so every literal goes. */
function maskCredential(finding: Finding): Finding {
  if (!isAboutCredentials(finding.cwe)) return finding;
  const quoted = quotedIn(finding.claims.map(({ quote }) => quote.untrusted));
  return mapTexts(finding, {
    code: (text) => maskLiterals(text, MASKED),
    prose: (text) => maskQuoted(text, quoted, MASKED),
  });
}

/** Secrets in quotes, sentences, steps, evidence and attributions become `***`; nothing else changes, ids included. */
export async function maskFindings(findings: readonly Finding[]): Promise<readonly Finding[]> {
  if (findings.length === 0) return [];
  const texts = new Set<string>();
  const collect = (text: string): string => {
    texts.add(text);
    return text;
  };
  const known = findings.map(maskCredential);
  for (const finding of known) mapTexts(finding, { code: collect, prose: collect });
  const mask = await masker(texts);
  return known.map((finding) => mapTexts(finding, { code: mask, prose: mask }));
}
