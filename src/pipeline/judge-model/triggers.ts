import type { Suspicion, Unit } from '../../contracts/suspicion.ts';
import type { View } from './view.ts';

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

const wordsOf = ({ own }: View): ReadonlySet<string> => new Set(own.text.match(WORD));
const nameOf = ({ unit: { qualifiedName } }: View): string => qualifiedName.slice(qualifiedName.lastIndexOf('.') + 1);

/**
 * Units that something speaks for: something is suspected of them, they name what a flaw could be made of, or a unit of
 * their file that does so names them, for what a handler calls is what a stranger reaches.
 */
export function speakingOf(
  views: readonly View[],
  suspicions: readonly Suspicion[],
  speaks: (words: ReadonlySet<string>) => boolean,
): ReadonlySet<View> {
  const words = new Map(views.map((view) => [view, wordsOf(view)] as const));
  const isOwn = (view: View): boolean =>
    suspectedOf(view.unit, suspicions).length > 0 || speaks(words.get(view) ?? new Set());
  const own = views.filter(isOwn);
  const named = new Set(own.flatMap((view) => [...(words.get(view) ?? [])]));
  return new Set([...own, ...views.filter((view) => named.has(nameOf(view)))]);
}
