import { z } from 'zod';
import { BlueCodeError } from '../../contracts/errors.ts';
import { ConceptSums } from './concept-sums.ts';
import { type Document, documentOf } from './document.ts';
import { featuresOf } from './features.ts';
import { hash } from './hash.ts';
import { type Heard, heardIn, type Part, partOf } from './heard.ts';
import { keysOf } from './keys.ts';
import { type Concepts, Lexicon } from './lexicon.ts';
import { withoutCode } from './person-words.ts';
import { settlerOf } from './settle-code.ts';
import { SHAPES_OF_WORDS, shapesOf } from './shapes.ts';
import { packedSchema, Weights } from './weights.ts';
import type { Window } from './windows.ts';
import { WordSums } from './word-sums.ts';

const namesSchema = z.array(z.string()).readonly();

/** `constitutions/<task>/classifier.json`, written by `npm run train`. */
export const classifierSchema = z.strictObject({
  model: packedSchema,
  bias: z.number(),
  /** Turns the model's sum into log-odds, as measured on cases that the model was not trained on. */
  slope: z.number(),
  /** Of a window whose concepts alone say less than this, the words are not looked at. */
  gate: z.number(),
  /** What each e-fold of length takes off: a long text has more windows that may say something by chance. */
  length: z.number(),
  /** Log-odds from which a text is claimed, chosen on cases that the model was not trained on. */
  likely: z.number(),
  possible: z.number(),
  /** Rule id → which words speak for it among the rules of the task. */
  kinds: z.record(z.string(), packedSchema),
  /** Of all concepts, which the texts are read for, those that count here. */
  uses: z.array(z.string()).readonly(),
  /** Shapes that settle what whole code is: where the one is found it is claimed, where the other is it is not. */
  settles: z.strictObject({ claimed: z.string(), cleared: z.string() }).optional(),
  /** Frames, and what they turn. */
  scope: z.strictObject({ frames: namesSchema, governs: namesSchema, who: namesSchema, what: namesSchema }).optional(),
  /** Of which table of concepts: with another one the features would mean something else. */
  concepts: z.number(),
});
export type ClassifierData = z.infer<typeof classifierSchema>;

/** What a text was found to be: its most telling window, and the rule that it speaks for. */
export type Score = { readonly score: number; readonly window: Window; readonly ruleId: string };

export type Classifier = {
  readonly likely: number;
  readonly possible: number;
  /** The windows of a text that may say something, with their scores, in their order; and no others than of some score. */
  readonly scores: (text: string, least?: number) => readonly Score[];
};

/** `constitutions/concepts.json`, which all tasks share, written by `npm run train`. */
const conceptsSchema = z.record(z.string(), z.array(z.string()).readonly());

const broken = (file: string): BlueCodeError =>
  new BlueCodeError('rule-book-missing', `${file} is broken; reinstall, or run "npm run train"`);

/** What tells one table of concepts from another. */
export const signOf = (concepts: Concepts): number => hash(JSON.stringify(concepts));

/** @throws BlueCodeError rule-book-missing when the file is not what `npm run train` writes */
export function readConcepts(text: string, file: string): Concepts {
  const parsed = conceptsSchema.safeParse(parseJson(text));
  if (!parsed.success) throw broken(file);
  return parsed.data;
}

/** @throws BlueCodeError rule-book-missing when the file is not what `npm run train` writes, or not for these concepts */
export function readClassifier(text: string, concepts: Concepts, file: string): Classifier {
  const parsed = classifierSchema.safeParse(parseJson(text));
  if (!parsed.success || parsed.data.concepts !== signOf(concepts)) throw broken(file);
  return classifierOf(parsed.data, concepts);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export type Reader = { readonly names: readonly string[]; readonly read: (text: string) => Document };

/** Readers by their concepts: the tasks share one, so that a text is read once for all of them. */
const readers = new WeakMap<Concepts, Reader>();

export function readerOf(concepts: Concepts): Reader {
  const known = readers.get(concepts);
  if (known !== undefined) return known;
  const shapes = shapesOf(concepts);
  const lexicon = new Lexicon(withoutCode(concepts), [...shapes.map(({ name }) => name), ...SHAPES_OF_WORDS]);
  let last: { readonly text: string; readonly document: Document } | undefined;
  const read = (text: string): Document => {
    if (last?.text === text) return last.document;
    lexicon.forget();
    last = { text, document: documentOf(text, lexicon, shapes) };
    return last.document;
  };
  const reader = { names: lexicon.names, read };
  readers.set(concepts, reader);
  return reader;
}

/** Characters of a text that count as one window. */
const ONE = 1000;

export const lengthsOf = (text: string): number => Math.log(Math.max(1, text.length / ONE));

export function classifierOf(data: ClassifierData, concepts: Concepts): Classifier {
  const { names, read } = readerOf(concepts);
  const keys = keysOf(names, data.uses, data.scope);
  const model = new Weights(data.model);
  const ofConcepts = new ConceptSums(keys, model);
  const ofWords = new WordSums(model);
  const settlerFor = settlerOf(data.settles, names, data.likely);
  const kinds = Object.entries(data.kinds).map(([ruleId, weights]) => [ruleId, new Weights(weights)] as const);
  const kindOf = (document: Document, heard: Heard, part: Part): string => {
    const features = [...featuresOf(document, heard, part, keys)];
    const ranked = kinds.map(([id, own]) => {
      const total = features.reduce((sum, [key, value]) => sum + own.of(key) * value, 0);
      return [id, total] as const;
    });
    return ranked.reduce((a, b) => (b[1] > a[1] ? b : a), ['', Number.NEGATIVE_INFINITY] as const)[0];
  };
  return {
    likely: data.likely,
    possible: data.possible,
    scores: (text, least = Number.NEGATIVE_INFINITY) => {
      const document = read(text);
      const heard = heardIn(document, keys);
      const { sentences, runs } = document;
      const off = data.length * lengthsOf(text);
      const { isClaimed, settle } = settlerFor(document, text);
      const found: Score[] = [];
      for (const run of runs) {
        const part = partOf(document, heard, run);
        // Two steps: what the concepts say, and the words only where that may be enough.
        const told = ofConcepts.of(heard, part, data.bias);
        if (told < data.gate && !isClaimed(run)) continue;
        const said = data.slope * (told + ofWords.of(document, part)) - off;
        const score = settle(said, run);
        if (score < least) continue;
        const window = { start: sentences[run.first]?.start ?? 0, end: sentences[run.last]?.end ?? 0 };
        found.push({ score, window, ruleId: score >= data.possible ? kindOf(document, heard, part) : '' });
      }
      return found;
    },
  };
}
