import { randomBytes } from 'node:crypto';
import type { Call } from '../contracts/call.ts';
import type { Log } from '../contracts/log.ts';
import type { Repository } from '../contracts/repository.ts';
import type { RuleBook } from '../contracts/rule-book.ts';
import type { Sandbox } from '../contracts/sandbox.ts';
import { createLanguages } from '../languages/index.ts';
import { readSource } from '../pipeline/discover/source-text.ts';
import { indexVocabulary } from '../pipeline/judge/vocabulary-index.ts';
import { Modules } from '../pipeline/modules.ts';
import { type RuleSettings, retrieve } from '../pipeline/retrieve/retrieve.ts';
import type { ScanPorts } from '../pipeline/scan.ts';
import type { Assets } from './assets.ts';
import { clock } from './clock.ts';

type OfTheTree = 'repository' | 'read' | 'modules' | 'others' | 'witness';
/** What one scan after another can use: none of it knows the tree. */
export type SharedPorts = Omit<ScanPorts, OfTheTree>;

/** Grammars, rules and harnesses, made once. */
export async function sharedPorts(
  assets: Assets,
  ruleBook: RuleBook,
  settings: { readonly tasks: Parameters<typeof retrieve>[1]['tasks']; readonly rules: RuleSettings },
  sandbox: Sandbox,
  log: Log,
): Promise<SharedPorts> {
  const retrieval = retrieve(ruleBook, settings);
  const wanted = new Set(retrieval.constitutions.flatMap(({ sinks }) => sinks));
  const indexes = {
    python: indexVocabulary(ruleBook.vocabulary.python, wanted),
    javascript: indexVocabulary(ruleBook.vocabulary.javascript, wanted),
    c: indexVocabulary(ruleBook.vocabulary.c, wanted),
  };
  return {
    languages: createLanguages({ locate: assets.grammar }),
    retrieval,
    sandbox,
    executes: sandbox.describe().backend !== 'none',
    clock,
    indexOf: (language) => indexes[language],
    kits: await assets.kits(),
    random: () => randomBytes(16).toString('hex'),
    progress: (text) => log.progress(text),
  };
}

/** The same over one tree. */
export async function portsOver(shared: SharedPorts, repository: Repository, call: Call): Promise<ScanPorts> {
  const { languages } = shared;
  const paths = (await repository.entries(call)).filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const known = new Set(paths);
  const read: ScanPorts['read'] = async (path, during) =>
    known.has(path) ? (await readSource(repository, path, during)).text : undefined;
  return {
    ...shared,
    repository,
    read,
    modules: new Modules(languages, known, read),
    others: paths.filter((path) => languages.detect(path, '') !== undefined),
  };
}
