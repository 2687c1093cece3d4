import { type ClassifierData, lengthsOf, readerOf, signOf } from '../../src/pipeline/judge-text/classifier.ts';
import { featuresOf, takeConcepts } from '../../src/pipeline/judge-text/features.ts';
import { heardIn, partOf } from '../../src/pipeline/judge-text/heard.ts';
import { keysOf, type Scope } from '../../src/pipeline/judge-text/keys.ts';
import type { Concepts } from '../../src/pipeline/judge-text/lexicon.ts';
import type { Settles } from '../../src/pipeline/judge-text/settle-code.ts';
import { pack } from '../../src/pipeline/judge-text/weights.ts';
import { type Example, NEUTRAL } from './examples.ts';
import { Columns, type Learning, type Model, type Row, regress, type Sample, scoreOf } from './regress.ts';

/** Which window of a long text makes it unsafe is not labelled: it is guessed by the model of the round before. */
const ROUNDS = 3;
/** Features of a rule that are kept to name it. */
const KIND_FEATURES = 300;

/** What each e-fold of a text's length takes off its score. */
export const LENGTH = 0.5;

type Windowed = Example & { readonly rows: readonly Row[] };

export type Texts = {
  readonly texts: readonly Windowed[];
  readonly columns: Columns;
  /** Names of the concepts that the task is told. */
  readonly uses: readonly string[];
  readonly scope: Scope | undefined;
  readonly settles: Settles | undefined;
  /** What an everyday text counts beside a twin. */
  readonly everyday: number;
} & Learning;

type Told = Pick<Texts, 'uses' | 'scope' | 'settles' | 'everyday'> & Learning;

/** The windows of all texts as rows of one table. */
export function windowed(examples: readonly Example[], concepts: Concepts, told: Told): Texts {
  const columns = new Columns();
  const { names, read } = readerOf(concepts);
  const keys = keysOf(names, told.uses, told.scope);
  const rowsOf = ({ text }: Example): readonly Row[] => {
    const document = read(text);
    const heard = heardIn(document, keys);
    return document.runs.map((run) => {
      const part = partOf(document, heard, run);
      const named = new Set<number>();
      takeConcepts(heard, part, keys, (key) => named.add(key));
      return columns.row(featuresOf(document, heard, part, keys), named.size);
    });
  };
  return { texts: examples.map((example) => ({ ...example, rows: rowsOf(example) })), columns, ...told };
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

/** Windows of a safe text that are learned from: the ones that a model takes for unsafe first. */
const HARDEST = 3;
/** What each of them counts, beside the strongest window of an unsafe text. */
const OF_SAFE = 0.6;

function hardest(model: Model | undefined, rows: readonly Row[]): readonly Row[] {
  if (rows.length <= HARDEST) return rows;
  if (model === undefined) return rows.filter((_, i) => i % Math.ceil(rows.length / HARDEST) === 0);
  return rows.toSorted((a, b) => scoreOf(model, b) - scoreOf(model, a)).slice(0, HARDEST);
}

/** Multiple-instance learning: of an unsafe text its strongest window, of a safe one the hardest of them. */
function samplesOf(texts: readonly Windowed[], everyday: number, model: Model | undefined): readonly Sample[] {
  return texts.flatMap(({ rows, unsafe, ruleId }): readonly Sample[] => {
    if (!unsafe) {
      const kept = hardest(model, rows);
      const counts = ruleId === NEUTRAL ? everyday : 1;
      return kept.map((row) => ({ row, unsafe, weight: counts * (kept.length === 1 ? 1 : OF_SAFE) }));
    }
    if (model === undefined) return rows.map((row) => ({ row, unsafe, weight: 1 / rows.length }));
    const row = strongest(model, rows);
    return row === undefined ? [] : [{ row, unsafe, weight: 1 }];
  });
}

function learnModel(texts: readonly Windowed[], { columns, everyday, ...how }: Omit<Texts, 'texts' | 'uses'>): Model {
  const { length } = columns.keys;
  let model = regress(samplesOf(texts, everyday, undefined), length, how);
  for (let round = 1; round < ROUNDS; round += 1) model = regress(samplesOf(texts, everyday, model), length, how);
  return model;
}

type Telling = { readonly ruleId: string; readonly row: Row };

function tellingOf(texts: readonly Windowed[], model: Model): readonly Telling[] {
  return texts
    .filter(({ unsafe }) => unsafe)
    .flatMap(({ ruleId, rows }) => {
      const row = strongest(model, rows);
      return row === undefined ? [] : [{ ruleId, row }];
    });
}

/** What sets a rule's unsafe texts apart from those of the others: the difference of their mean vectors. */
function kindsOf(telling: readonly Telling[], { keys }: Columns) {
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

/** A fold is a run of neighbours in every rule: what was written together, in one style, is held out together. */
function foldsOf(examples: readonly Example[]): (example: Example) => number {
  const pairs = new Map<string, string[]>();
  for (const { ruleId, pair } of examples) {
    const known = pairs.get(ruleId) ?? [];
    if (!known.includes(pair)) known.push(pair);
    pairs.set(ruleId, known);
  }
  const folds = new Map(
    [...pairs.values()].flatMap((own) => own.map((pair, i) => [pair, Math.floor((i * FOLDS) / own.length)] as const)),
  );
  return ({ pair }) => folds.get(pair) ?? 0;
}

/** Scores by models of the other folds; twins stay together. */
export function heldOut(all: Texts): readonly Held[] {
  const { texts } = all;
  const foldOf = foldsOf(texts);
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = learnModel(
      texts.filter((one) => foldOf(one) !== fold),
      all,
    );
    return texts
      .filter((one) => foldOf(one) === fold)
      .map((example) => ({ example, score: Math.max(...example.rows.map((row) => scoreOf(model, row))) }));
  });
}

export type Chosen = Pick<ClassifierData, 'likely' | 'possible' | 'slope'> & { readonly intercept: number };

/** The share of claimed windows that are given up so that most need not be looked at: their concepts say too little. */
const GATED = 0.003;

/** The data of a task's classifier. */
export function learn(all: Texts, concepts: Concepts, chosen: Chosen): ClassifierData {
  const { texts, columns, uses, scope, settles } = all;
  const model = learnModel(texts, all);
  const { slope, intercept, likely, possible } = chosen;
  const bias = model.bias + intercept / slope;
  const telling = tellingOf(texts, model);
  const firsts = telling
    .filter(({ row }) => slope * scoreOf({ ...model, bias }, row) >= possible)
    .map(({ row }) => scoreOf({ ...model, bias }, { ...row, columns: row.columns.slice(0, row.named) }))
    .toSorted((a, b) => a - b);
  return {
    model: pack(new Map(columns.keys.map((key, column) => [key, model.weights[column] ?? 0]))),
    bias: Number(bias.toFixed(4)),
    slope,
    gate: Number((firsts[Math.floor(GATED * firsts.length)] ?? 0).toFixed(3)),
    length: LENGTH,
    likely,
    possible,
    kinds: Object.fromEntries(kindsOf(telling, columns)),
    uses,
    ...(scope === undefined ? {} : { scope }),
    ...(settles === undefined ? {} : { settles }),
    concepts: signOf(concepts),
  };
}

/** What a text's length takes off. */
export const offOf = ({ text }: Example): number => LENGTH * lengthsOf(text);
