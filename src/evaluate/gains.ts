import type { Match, Method } from '../contracts/evaluation.ts';
import type { TabledRun } from './compared.ts';
import type { Tabling } from './tables.ts';

/** One figure a model, and their mean; undefined where there is nothing to be one of. */
export type Cells = { readonly each: readonly (number | undefined)[]; readonly mean: number | undefined };

/** What each method makes of F1, the mean over datasets, and what that is above `direct` with the same model. */
export type Gains = {
  readonly match: Match;
  readonly models: readonly string[];
  readonly rows: readonly { readonly method: Method; readonly f1: Cells; readonly gain: Cells }[];
};

const meanOf = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
};

const cellsOf = (each: readonly (number | undefined)[]): Cells => ({ each, mean: meanOf(each) });

/** F1 of each dataset; the row of all together is none. */
function datasetsOf({ tables, evaluation }: TabledRun, match: Match): ReadonlyMap<string, number | undefined> {
  const names = new Set(evaluation.judged.map(({ item }) => item.dataset));
  const rows = tables.find((table) => table.match === match)?.rows ?? [];
  return new Map(
    rows.filter(({ kind, name }) => kind === 'set' && names.has(name)).map(({ name, rates }) => [name, rates.f1]),
  );
}

/** Of datasets that both say something of: what one cannot be measured on is no gain of the other. */
function gainOver(direct: TabledRun | undefined, run: TabledRun | undefined, match: Match): number | undefined {
  if (direct === undefined || run === undefined) return undefined;
  const before = datasetsOf(direct, match);
  return meanOf(
    [...datasetsOf(run, match)].map(([name, after]) => {
      const base = before.get(name);
      return base === undefined || after === undefined ? undefined : after - base;
    }),
  );
}

/** Nothing where `direct` was not asked for, or nothing beside it. */
export function gainsOf(runs: readonly TabledRun[], { matches }: Pick<Tabling, 'matches'>): readonly Gains[] {
  const direct = runs.filter(({ method }) => method === 'direct');
  const methods = [...new Set(runs.map(({ method }) => method))];
  if (direct.length === 0 || methods.length < 2) return [];
  const models = direct.map(({ model = '' }) => model);
  return matches.map((match) => ({
    match,
    models,
    rows: methods.map((method) => {
      const own = runs.filter((run) => run.method === method);
      // What asks no model is the same beside each.
      const beside = models.map((name) => own.find(({ model }) => model === undefined || model === name));
      return {
        method,
        f1: cellsOf(
          beside.map((run) => (run === undefined ? undefined : meanOf([...datasetsOf(run, match).values()]))),
        ),
        gain: cellsOf(beside.map((run, at) => gainOver(direct[at], run, match))),
      };
    }),
  }));
}
