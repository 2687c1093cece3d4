import { join } from 'node:path';
import { readFolder } from '../../src/constitutions/folder-reader.ts';
import { loadRuleBook } from '../../src/constitutions/rule-book.ts';
import { createLanguages } from '../../src/languages/index.ts';
import { ORACLES } from '../../src/pipeline/confirm/oracles/index.ts';
import { judgeFile, moduleOf } from '../../src/pipeline/judge/judge-file.ts';
import { mayHoldSinks } from '../../src/pipeline/judge/reach.ts';
import { indexVocabulary } from '../../src/pipeline/judge/vocabulary-index.ts';
import { retrieve } from '../../src/pipeline/retrieve/retrieve.ts';
import { locateWasm } from './wasm.ts';

/** What a judge says about one case file: enough to tell whether a rule speaks, and how strongly. */
export type CaseVerdict = { readonly ruleId: string; readonly strength: string };

const languages = createLanguages({ locate: locateWasm });

async function prepare() {
  const builtIn = readFolder(join(import.meta.dirname, '..', '..', 'constitutions'), 'constitutions');
  const { ruleBook } = await loadRuleBook({ builtIn, user: [], knownOracles: Object.keys(ORACLES) });
  const retrieval = retrieve(ruleBook, { tasks: ['vulnerable-code'], rules: {} });
  const wanted = new Set(retrieval.constitutions.flatMap(({ sinks }) => sinks));
  const { python, javascript, c, java, go } = ruleBook.vocabulary;
  return {
    retrieval,
    indexes: {
      python: indexVocabulary(python, wanted),
      javascript: indexVocabulary(javascript, wanted),
      c: indexVocabulary(c, wanted),
      java: indexVocabulary(java, wanted),
      go: indexVocabulary(go, wanted),
    },
  };
}

let prepared: ReturnType<typeof prepare> | undefined;

/**
 * Judges one file alone, offline, under one built-in constitution and the built-in vocabulary. Nothing else of the
 * repository can be seen: imports that are not libraries stay unresolved.
 *
 * @param path name of the case file; its ending decides the language
 * @param text its whole content
 * @param ruleId the constitution to judge under
 */
export async function judgeCase(path: string, text: string, ruleId: string): Promise<readonly CaseVerdict[]> {
  prepared ??= prepare();
  const { retrieval, indexes } = await prepared;
  const language = languages.detect(path, text);
  if (language === undefined) throw new Error(`${path} is in no language that is known`);
  const vocabulary = languages.vocabularyOf(language);
  const index = indexes[vocabulary];
  const constitutions = retrieval.applicable(path, language, vocabulary).filter(({ id }) => id === ruleId);
  const judgement = await languages.withProgram({ path, language, text }, (program) => {
    const module = mayHoldSinks(program, index) ? moduleOf(program) : undefined;
    return judgeFile(program, module, { index, constitutions, modules: new Map(), resolve: () => undefined });
  });
  return judgement.suspicions.map(({ ruleId: id, strength }) => ({ ruleId: id, strength }));
}
