import type { EvaluationOptions } from '../contracts/evaluation.ts';
import type { MethodRun } from './compared.ts';
import type { HeldOut } from './hold-out.ts';
import type { Item } from './item.ts';
import { countedFindings, type Judged } from './outcomes.ts';
import { isUnseen, type Tabling } from './tables.ts';
import { undecidableReasons } from './undecidable.ts';

/** How the run differs from a plain one, so that its figures are not taken for those of another. */
function conditions({ threshold, stripComments, task }: EvaluationOptions): readonly string[] {
  const { at, failOn } = threshold;
  const usual = at === 'likely' && failOn === 'medium';
  return [
    ...(usual ? [] : [`flagged: findings at least ${at} and of severity ${failOn} or more`]),
    ...(stripComments ? ['comments were taken out before judging'] : []),
    ...(task === undefined ? [] : [`every item was judged as ${task}`]),
  ];
}

/** What the model has cost, in all and an item. */
function spending({ spent, evaluation }: MethodRun): readonly string[] {
  if (spent === undefined) return [];
  const { calls, cacheHits, tokens, cost, unpriced } = spent;
  const items = Math.max(1, evaluation.judged.length);
  const price =
    unpriced.length > 0 ? 'of unknown price' : `$${cost.toFixed(4)} ($${(cost / items).toFixed(5)} an item)`;
  const each = Math.round(evaluation.milliseconds / items);
  return [`model: ${calls} calls, ${cacheHits} more remembered, ${tokens} tokens, ${price}, ${each} ms an item`];
}

/** The lines below a run's tables. */
export function renderNotes(
  run: MethodRun,
  { items, options }: { readonly items: readonly Item[]; readonly options: EvaluationOptions },
): readonly string[] {
  const { name, sandbox, evaluation } = run;
  const { judged, probes, milliseconds } = evaluation;
  const seconds = milliseconds / 1000;
  const reasons = options.undecidable === undefined ? undecidableReasons(items) : [];
  const unfinished = items.length - judged.length;
  const rate = probes === 0 ? '' : `, ${probes} probes (${(probes / Math.max(seconds, 0.001)).toFixed(1)} a second)`;
  return [
    ...reasons.map((reason) => `undecidable classes: ${reason}`),
    ...conditions(options),
    ...(unfinished > 0 ? [`ended early: ${unfinished} of ${items.length} items were not judged`] : []),
    ...spending(run),
    `method ${name}, sandbox ${sandbox.backend} (isolation ${sandbox.isolation}), ${judged.length} items in ${seconds.toFixed(1)} s${rate}`,
  ];
}

/** What a weakness that nobody has thought of would meet: of the held-out classes' items, those that are flagged all the same. */
export function renderUnseen(judged: readonly Judged[], heldOut: HeldOut, tabling: Tabling): readonly string[] {
  const list = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));
  const { constitutions, sinks, oracles } = heldOut;
  const without = `held out: ${list(constitutions)}; sinks ${list(sinks)}; oracles ${list(oracles)}`;
  const unseen = judged.filter(({ item }) => isUnseen(item, tabling));
  const vulnerable = unseen.filter(({ item }) => item.label === 1);
  if (vulnerable.length === 0) return [without, 'unseen risk: no vulnerable item is of a held-out class'];
  const found = tabling.matches.map((match) => {
    const flagged = vulnerable.filter((one) => countedFindings(one, { match, ...tabling }).length > 0).length;
    return `${flagged} (${(flagged / vulnerable.length).toFixed(3)}) with match ${match}`;
  });
  return [
    without,
    `unseen risk: of ${vulnerable.length} vulnerable items of these classes, still found: ${found.join(', ')}`,
  ];
}
