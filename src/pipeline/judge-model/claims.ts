import type { ShownLine } from '../../contracts/prompt.ts';
import type { Constitution } from '../../contracts/rule-book.ts';
import type { Span } from '../../contracts/span.ts';
import { BLIND, type Step, type Suspicion, type Unit } from '../../contracts/suspicion.ts';
import { untrusted } from '../../contracts/untrusted.ts';
import { atLeast, STRENGTHS, type Strength } from '../../contracts/words.ts';
import { type Place, placeOf } from './quote.ts';
import type { RawClaim } from './reply.ts';
import type { View } from './view.ts';

/** A change of whole lines that a model proposes: nothing of it is believed before it was tried. */
export type Proposal = { readonly first: number; readonly last: number; readonly text: string };

/** What a model claims, as a suspicion; the offline one on the same flaw, whose probes speak for it too. */
export type Claim = {
  readonly suspicion: Suspicion;
  readonly beside: Suspicion | undefined;
  readonly proposal: Proposal | undefined;
};

/** Why a claim was dropped. */
export const DROPS = ['quote', 'weakness', 'confidence'] as const;
export type Drop = (typeof DROPS)[number];

export type Reading = {
  readonly view: View;
  /** The unit as the model saw it. */
  readonly lines: readonly ShownLine[];
  /** Of the file as it is, comments and all: where a line begins and ends. */
  readonly fileLines: readonly string[];
  /** Units of the file: a claim belongs to the innermost that holds its line. */
  readonly units: readonly Unit[];
  readonly offline: readonly Suspicion[];
  readonly ruleFor: (weakness: string) => Constitution | undefined;
  readonly sameFamily: (ruleId: string, other: string) => boolean;
};

const LIKELY = 0.8;
const POSSIBLE = 0.4;
const MOST_SAID = 400;
const MOST_STEPS = 12;

/** An opinion is `likely` at most; what the model itself calls minor, or is unsure of, is less. */
function strengthOf({ confidence, severity }: RawClaim): Strength {
  if (confidence < POSSIBLE) return 'hint';
  return confidence >= LIKELY && severity !== 'low' ? 'likely' : 'possible';
}

const said = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MOST_SAID);

/** Whole lines, without the blanks around them. */
function spanOf({ first, last }: Place, lines: readonly string[]): Span {
  const begin = lines[first - 1] ?? '';
  const end = (lines[last - 1] ?? '').trimEnd();
  return {
    startLine: first,
    startColumn: begin.length - begin.trimStart().length + 1,
    endLine: last,
    endColumn: end.length + 1,
  };
}

/** Whether a claim speaks of this place: its sink, or a step on the way there in the same unit. */
const speaksOf = ({ sink, flow, unit }: Suspicion, { first, last }: Place): boolean =>
  [sink, ...flow].some(
    ({ path, span }) =>
      path === sink.path &&
      unit.span.startLine <= first &&
      last <= unit.span.endLine &&
      span.startLine <= last &&
      first <= span.endLine,
  );

/** The innermost unit around the lines. */
function unitOf({ units, view }: Reading, { first, last }: Place): Unit {
  return units
    .filter(({ kind, span }) => kind !== 'module' && span.startLine <= first && last <= span.endLine)
    .reduce((best, one) => (one.span.startLine >= best.span.startLine ? one : best), view.unit);
}

/** The offline claim of this flaw: of this family, here or on the way from here, not one that is merely a try. */
const besideOf = ({ offline, sameFamily, view }: Reading, rule: Constitution, place: Place): Suspicion | undefined =>
  offline
    .filter(({ sink, ruleId }) => sink.kind !== BLIND && sink.path === view.unit.path && sameFamily(ruleId, rule.id))
    .filter((one) => speaksOf(one, place))
    .reduce<Suspicion | undefined>(
      (best, one) => (best === undefined || !atLeast(STRENGTHS, best.strength, one.strength) ? one : best),
      undefined,
    );

function stepsOf(claim: RawClaim, { view, lines, fileLines }: Reading): readonly Step[] {
  const shown = new Set(lines.map(({ number }) => number));
  return claim.steps
    .filter(({ line }) => shown.has(line))
    .slice(0, MOST_STEPS)
    .map(({ line, says }) => ({
      path: view.unit.path,
      span: spanOf({ first: line, last: line }, fileLines),
      says: untrusted(said(says)),
    }));
}

/** The parameter that the model names, where the unit has a word like that before its body. */
const parameterOf = ({ source, parameter }: RawClaim, lines: readonly ShownLine[]): string | undefined => {
  if (source !== 'parameter' || !/^[A-Za-z_$][\w$]*$/.test(parameter)) return undefined;
  const isThere = lines.some(({ text }) =>
    new RegExp(`(?<![\\w$])${parameter.replaceAll('$', '\\$')}(?![\\w$])`).test(text),
  );
  return isThere ? parameter : undefined;
};

function proposalOf({ fix }: RawClaim, lines: readonly ShownLine[]): Proposal | undefined {
  if (fix === null) return undefined;
  const shown = new Set(lines.map(({ number }) => number));
  if (!shown.has(fix.firstLine) || !shown.has(fix.lastLine) || fix.firstLine > fix.lastLine) return undefined;
  return { first: fix.firstLine, last: fix.lastLine, text: fix.replacement };
}

/** One claim, checked against what the model was shown; or why it is none. */
export function claimOf(raw: RawClaim, reading: Reading): Claim | Drop {
  const { lines, fileLines } = reading;
  if (!(raw.confidence >= 0 && raw.confidence <= 1)) return 'confidence';
  const place = placeOf(raw.quote, lines, raw.steps.at(-1)?.line);
  if (place === undefined) return 'quote';
  const rule = reading.ruleFor(raw.weakness);
  if (rule === undefined) return 'weakness';
  const unit = unitOf(reading, place);
  const beside = besideOf(reading, rule, place);
  const sink = beside?.sink ?? {
    path: unit.path,
    span: spanOf(place, fileLines),
    name: 'the line',
    kind: 'model',
    // Of whole lines, as the file has them: the model's own words name nothing.
    syntax: lines
      .filter(({ number }) => place.first <= number && number <= place.last)
      .map(({ text }) => text.replace(/\s+/g, ''))
      .join(''),
  };
  const steps = stepsOf(raw, reading);
  const last = { path: sink.path, span: sink.span, says: untrusted(rule.title) };
  return {
    beside,
    proposal: proposalOf(raw, lines),
    suspicion: {
      ruleId: rule.id,
      unit: beside?.unit ?? unit,
      entry: beside?.entry ?? unit,
      sink,
      source: raw.source,
      parameter: parameterOf(raw, lines),
      flow: raw.source === 'none' || steps.length === 0 ? [] : [...steps, last],
      quote: untrusted(raw.quote.slice(0, MOST_SAID)),
      sentence: untrusted(said(raw.reason)),
      strength: strengthOf(raw),
      constantCallers: beside?.constantCallers ?? false,
      by: 'model:judge',
      ...(beside?.local === undefined ? {} : { local: beside.local }),
    },
  };
}
