import type { FolderReader } from '../constitutions/folder-reader.ts';
import { readKnowledge } from '../constitutions/knowledge.ts';
import type { KnownCase } from '../contracts/knowledge.ts';
import type { Constitution } from '../contracts/rule-book.ts';

/** The labelled cases of all rules, each from the folder that its rule came from. */
export async function readAllKnowledge(
  rules: readonly Constitution[],
  builtIn: FolderReader,
  user: readonly FolderReader[],
): Promise<readonly KnownCase[]> {
  const readerOf = ({ origin }: Constitution): FolderReader => user.find(({ name }) => name === origin) ?? builtIn;
  const read = await Promise.all(
    rules.map(async (rule) =>
      (await readKnowledge(readerOf(rule), rule)).map(
        ({ id, label, pair, language, code, text, why }): KnownCase => ({
          ruleId: rule.id,
          id,
          label,
          pair,
          language,
          text: code ?? text ?? '',
          why,
        }),
      ),
    ),
  );
  return read.flat();
}
