import { type ClassifierData, pack } from '../../src/pipeline/judge-text/classifier.ts';
import {
  type ConceptFinder,
  type Concepts,
  conceptFinder,
  featuresOf,
} from '../../src/pipeline/judge-text/features.ts';
import { windowsOf } from '../../src/pipeline/judge-text/windows.ts';
import type { Example } from './examples.ts';
import { Columns, type Model, type Row, regress, type Sample, scoreOf } from './regress.ts';

/** Which window of a long text makes it unsafe is not labelled: it is guessed by the model of the round before. */
const ROUNDS = 3;
/** Features of a rule that are kept to name it. */
const KIND_FEATURES = 300;

type Windowed = Example & { readonly rows: readonly Row[] };

type Texts = { readonly texts: readonly Windowed[]; readonly columns: Columns };

function windowed(examples: readonly Example[], concepts: ConceptFinder): Texts {
  const columns = new Columns();
  const rowsOf = ({ text }: Example): readonly Row[] =>
    windowsOf(text).map(({ start, end }) => columns.row(featuresOf(text.slice(start, end), concepts)));
  return { texts: examples.map((example) => ({ ...example, rows: rowsOf(example) })), columns };
}

function strongest(model: Model, rows: readonly Row[]): Row | undefined {
  let best: Row | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const score = scoreOf(model, row);
    if (score > bestScore) [best, bestScore] = [row, score];
  }
  return best;
}

/** Multiple-instance learning: of an unsafe text its strongest window, of a safe one all of them. */
function samplesOf(texts: readonly Windowed[], model: Model | undefined): readonly Sample[] {
  return texts.flatMap(({ rows, unsafe }): readonly Sample[] => {
    if (!unsafe || model === undefined) {
      const weight = Math.max(1 / Math.max(1, rows.length), unsafe ? 0 : 0.3);
      return rows.map((row) => ({ row, unsafe, weight }));
    }
    const row = strongest(model, rows);
    return row === undefined ? [] : [{ row, unsafe, weight: 1 }];
  });
}

function learnModel(texts: readonly Windowed[], { keys }: Columns): Model {
  let model = regress(samplesOf(texts, undefined), keys.length);
  for (let round = 1; round < ROUNDS; round += 1) model = regress(samplesOf(texts, model), keys.length);
  return model;
}

/** What sets a rule's unsafe texts apart from those of the others: the difference of their mean vectors. */
function kindsOf(texts: readonly Windowed[], model: Model, { keys }: Columns) {
  const telling = texts
    .filter(({ unsafe }) => unsafe)
    .flatMap(({ ruleId, rows }) => {
      const row = strongest(model, rows);
      return row === undefined ? [] : [{ ruleId, row }];
    });
  const mean = (rows: readonly Row[]): Float64Array => {
    const sum = new Float64Array(keys.length);
    for (const { columns, values } of rows)
      for (const [i, column] of columns.entries()) sum[column] = (sum[column] ?? 0) + (values[i] ?? 0) / rows.length;
    return sum;
  };
  const all = mean(telling.map(({ row }) => row));
  return [...new Set(telling.map(({ ruleId }) => ruleId))].map((ruleId) => {
    const own = mean(telling.filter((one) => one.ruleId === ruleId).map(({ row }) => row));
    const apart = keys.map((key, column) => [key, (own[column] ?? 0) - (all[column] ?? 0)] as const);
    const kept = apart.toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]).slice(0, KIND_FEATURES);
    return [ruleId, pack(new Map(kept))] as const;
  });
}

/** A text's score by a model that has not seen it. */
export type Held = { readonly example: Example; readonly score: number };

const FOLDS = 5;

/** Scores by models of the other folds; twins stay together. */
export function heldOut(examples: readonly Example[], concepts: Concepts): readonly Held[] {
  const { texts, columns } = windowed(examples, conceptFinder(concepts));
  const pairs = [...new Set(examples.map(({ pair }) => pair))];
  const foldOf = new Map(pairs.map((pair, index) => [pair, index % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = learnModel(
      texts.filter(({ pair }) => foldOf.get(pair) !== fold),
      columns,
    );
    return texts
      .filter(({ pair }) => foldOf.get(pair) === fold)
      .map((example) => ({ example, score: Math.max(...example.rows.map((row) => scoreOf(model, row))) }));
  });
}

/** The lowest score that at most this share of the given texts reaches. */
export function thresholdFor(held: readonly Held[], share: number): number {
  const scores = held.map(({ score }) => score).toSorted((a, b) => b - a);
  return scores[Math.floor(share * scores.length)] ?? 0;
}

/** The data of a task's classifier. */
export function learn(
  examples: readonly Example[],
  concepts: Concepts,
  thresholds: Pick<ClassifierData, 'likely' | 'possible'>,
): ClassifierData {
  const { texts, columns } = windowed(examples, conceptFinder(concepts));
  const model = learnModel(texts, columns);
  return {
    model: pack(new Map(columns.keys.map((key, column) => [key, model.weights[column] ?? 0]))),
    bias: Number(model.bias.toFixed(4)),
    ...thresholds,
    kinds: Object.fromEntries(kindsOf(texts, model, columns)),
    concepts,
  };
}
