import type { Clock } from '../../src/contracts/call.ts';
import type { Constitution } from '../../src/contracts/rule-book.ts';
import type { Suspicion } from '../../src/contracts/suspicion.ts';
import { type Vocabulary, vocabularyFileSchema } from '../../src/contracts/vocabulary.ts';
import type { VocabularyLanguage } from '../../src/contracts/words.ts';
import { kitOf } from '../../src/pipeline/confirm/confirm.ts';
import { type Judged, judge, type Tools } from '../../src/pipeline/examine.ts';
import { indexVocabulary } from '../../src/pipeline/judge/vocabulary-index.ts';
import { Modules } from '../../src/pipeline/modules.ts';
import { retrieve } from '../../src/pipeline/retrieve/retrieve.ts';
import { createNoSandbox } from '../../src/sandboxes/none.ts';
import { openCall } from './git.ts';
import { languages } from './lower.ts';
import { shippedWording } from './wording.ts';

/** Text of each file, by path. */
export type Files = Readonly<Record<string, string>>;

/** The lists of a vocabulary file, as a rule author writes them. */
export type Words = Readonly<Record<string, unknown>>;

/** A vocabulary from what its file would say; wrong words fail loudly. */
export function vocabularyOf(language: VocabularyLanguage, words: Words): Vocabulary {
  const { language: _, library: __, ...lists } = vocabularyFileSchema.parse({ language, library: 'test', ...words });
  return lists;
}

/** A constitution for the sinks of these kinds. */
export const constitutionFor = (sinks: readonly string[], more: Partial<Constitution> = {}): Constitution => ({
  id: `test/vulnerable-code/${sinks[0] ?? 'query'}`,
  task: 'vulnerable-code',
  title: 'A flaw',
  cwe: undefined,
  kind: sinks[0] ?? 'query',
  also: [],
  severity: 'high',
  languages: ['python', 'javascript'],
  sinks,
  queries: new Map(),
  confirm: [],
  references: [],
  unsafe: [],
  safe: [],
  summary: '',
  fix: '',
  knowledge: 0,
  origin: 'built-in',
  ...more,
});

export type Bench = {
  readonly words: Words;
  readonly constitutions?: readonly Constitution[];
  readonly budget?: number;
};

const clock: Clock = { now: () => 0 };

const kindsOf = (vocabulary: Vocabulary): readonly string[] => [...new Set(vocabulary.sinks.map(({ kind }) => kind))];

/** Everything that examining needs, over files in memory. */
export function toolsFor(files: Files, { words, constitutions, budget }: Bench): Tools {
  const vocabulary = {
    python: vocabularyOf('python', words),
    javascript: vocabularyOf('javascript', words),
    c: vocabularyOf('c', {}),
    java: vocabularyOf('java', {}),
    go: vocabularyOf('go', {}),
  };
  const kinds = kindsOf(vocabulary.python);
  const book = constitutions ?? kinds.map((kind) => constitutionFor([kind]));
  const retrieval = retrieve(
    {
      constitutions: book,
      vocabulary,
      classifiers: new Map(),
      concepts: '',
      wording: undefined,
      digest: 'none',
      notApplied: [],
    },
    { tasks: ['vulnerable-code'], rules: {} },
  );
  const wanted = new Set(book.flatMap(({ sinks }) => sinks));
  const indexes = {
    python: indexVocabulary(vocabulary.python, wanted),
    javascript: indexVocabulary(vocabulary.javascript, wanted),
    c: indexVocabulary(vocabulary.c, wanted),
    java: indexVocabulary(vocabulary.java, wanted),
    go: indexVocabulary(vocabulary.go, wanted),
  };
  const read: Tools['read'] = async (path) => files[path];
  return {
    languages,
    retrieval,
    read,
    clock,
    modules: new Modules(languages, new Set(Object.keys(files)), read),
    indexOf: (language) => indexes[language],
    classifierOf: () => undefined,
    wording: shippedWording,
    sandbox: createNoSandbox({ reason: 'nothing is executed here' }),
    executes: false,
    kits: { python: kitOf('python', {}), javascript: kitOf('javascript', {}), c: kitOf('c', {}) },
    random: () => 'nonce',
    ...(budget === undefined ? {} : { budget }),
  };
}

/** Judges one of the files (the first, if not named) as a scan would. */
export async function judged(files: Files, bench: Bench, path = Object.keys(files)[0] ?? ''): Promise<Judged> {
  const language = languages.detect(path, '');
  const inScope = [{ start: 1, end: 1_000_000 }];
  const file = { path, role: 'code', language, attributions: [], inScope } as const;
  const outcome = await judge(file, toolsFor(files, bench), openCall);
  if (outcome === undefined || 'gap' in outcome) throw new Error(`${path} was not judged`);
  return outcome;
}

/** Each claim as `kind strength`, in order, without those on the same sink twice. */
export const claims = (suspicions: readonly Suspicion[]): readonly string[] => [
  ...new Set(suspicions.map(({ sink, strength }) => `${sink.kind} ${strength}`)),
];
