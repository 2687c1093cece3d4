import { randomBytes } from 'node:crypto';
import type { Call } from '../contracts/call.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import type { Log } from '../contracts/log.ts';
import type { Repository } from '../contracts/repository.ts';
import type { RuleBook } from '../contracts/rule-book.ts';
import type { Sandbox } from '../contracts/sandbox.ts';
import type { Task, VocabularyLanguage } from '../contracts/words.ts';
import { createLanguages } from '../languages/index.ts';
import { readSource } from '../pipeline/discover/source-text.ts';
import { type Index, indexVocabulary } from '../pipeline/judge/vocabulary-index.ts';
import { type Classifier, readClassifier, readConcepts } from '../pipeline/judge-text/classifier.ts';
import type { Concepts } from '../pipeline/judge-text/lexicon.ts';
import { type Wording, wordingOf } from '../pipeline/judge-text/wording.ts';
import { Modules } from '../pipeline/modules.ts';
import { retrieve } from '../pipeline/retrieve/retrieve.ts';
import type { ScanPorts } from '../pipeline/scan.ts';
import type { Assets } from './assets.ts';
import { clock } from './clock.ts';

/** What of the settings decides which rules apply. */
export type RetrievalSettings = Parameters<typeof retrieve>[1];

type OfTheTree = 'repository' | 'read' | 'modules' | 'others' | 'witness' | 'judging';
/** What one scan after another can use: none of it knows the tree. */
export type SharedPorts = Omit<ScanPorts, OfTheTree>;

/** Grammars and rules: all that judging needs but the tree. Vocabularies are indexed when a file asks for them. */
export function judgePorts(
  locate: Assets['grammar'],
  ruleBook: RuleBook,
  settings: RetrievalSettings,
): Pick<ScanPorts, 'languages' | 'retrieval' | 'indexOf'> {
  const retrieval = retrieve(ruleBook, settings);
  const wanted = new Set(retrieval.constitutions.flatMap(({ sinks }) => sinks));
  const indexes = new Map<VocabularyLanguage, Index>();
  return {
    languages: createLanguages({ locate }),
    retrieval,
    indexOf: (language) => {
      const index = indexes.get(language) ?? indexVocabulary(ruleBook.vocabulary[language], wanted);
      indexes.set(language, index);
      return index;
    },
  };
}

/** Each is read when the first text of its task is judged: most runs see none. */
function textClassifiers(ruleBook: Pick<RuleBook, 'classifiers' | 'concepts'>): SharedPorts['classifierOf'] {
  const read = new Map<Task, Classifier>();
  let concepts: Concepts | undefined;
  return (task) => {
    const text = ruleBook.classifiers.get(task);
    if (text === undefined) return undefined;
    concepts ??= readConcepts(ruleBook.concepts, 'constitutions/concepts.json');
    const classifier = read.get(task) ?? readClassifier(text, concepts, `constitutions/${task}/classifier.json`);
    read.set(task, classifier);
    return classifier;
  };
}

/** Compiled when the first text is judged. @throws BlueCodeError rule-book-missing where the rule book holds no wording */
function textWording({ wording }: Pick<RuleBook, 'wording'>): SharedPorts['wording'] {
  let compiled: Wording | undefined;
  return () => {
    if (wording === undefined)
      throw new BlueCodeError('rule-book-missing', 'constitutions/wording.yml is not there: reinstall');
    compiled ??= wordingOf(wording);
    return compiled;
  };
}

/** Grammars, rules and harnesses, made once. */
export async function sharedPorts(
  assets: Assets,
  ruleBook: RuleBook,
  settings: RetrievalSettings,
  sandbox: Sandbox,
  log: Log,
): Promise<SharedPorts> {
  return {
    ...judgePorts(assets.grammar, ruleBook, settings),
    sandbox,
    executes: sandbox.describe().backend !== 'none',
    clock,
    kits: await assets.kits(),
    classifierOf: textClassifiers(ruleBook),
    wording: textWording(ruleBook),
    random: () => randomBytes(16).toString('hex'),
    progress: (text) => log.progress(text),
  };
}

/** The ports over a tree, and every file of it. */
export type TreePorts = ScanPorts & { readonly paths: readonly string[] };

/** The same over one tree. */
export async function portsOver(shared: SharedPorts, repository: Repository, call: Call): Promise<TreePorts> {
  const { languages } = shared;
  const paths = (await repository.entries(call)).filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const known = new Set(paths);
  const read: ScanPorts['read'] = async (path, during) =>
    known.has(path) ? (await readSource(repository, path, during)).text : undefined;
  return {
    ...shared,
    repository,
    paths,
    read,
    modules: new Modules(languages, known, read),
    others: paths.filter((path) => languages.detect(path, '') !== undefined),
  };
}
