import type { Suspicion, Unit } from '../../contracts/suspicion.ts';

const within = ({ sink, entry }: Suspicion, { path, span }: Unit): boolean =>
  [
    { path: sink.path, line: sink.span.startLine },
    { path: entry.path, line: entry.span.startLine },
  ].some((place) => place.path === path && span.startLine <= place.line && place.line <= span.endLine);

/** What is suspected of a unit, or of what is nested in it. */
export const suspectedOf = (unit: Unit, suspicions: readonly Suspicion[]): readonly Suspicion[] =>
  suspicions.filter((one) =>
    unit.kind === 'module' ? one.unit.kind === 'module' && one.unit.path === unit.path : within(one, unit),
  );

const WORD = /[A-Za-z_$][\w$]*/g;

/** Whether a unit is worth a question: something is suspected of it, or it names what a flaw could be made of. */
export const isWorthAsking = (
  text: string,
  suspected: readonly Suspicion[],
  speaks: (words: ReadonlySet<string>) => boolean,
): boolean => suspected.length > 0 || speaks(new Set(text.match(WORD)));
