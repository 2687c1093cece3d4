import { z } from 'zod';
import { knowledgeCaseSchema } from '../src/constitutions/knowledge.ts';
import { frontMatterSchema } from '../src/contracts/rule-book.ts';
import { scanResultSchema } from '../src/contracts/scan-result.ts';
import { vocabularyFileSchema } from '../src/contracts/vocabulary.ts';
import { evaluationReportSchema } from '../src/evaluate/report-schema.ts';

const SCHEMAS = {
  'constitution.json': { schema: frontMatterSchema, title: 'Front matter of constitution.md' },
  'knowledge.json': { schema: knowledgeCaseSchema, title: 'One line of knowledge.jsonl' },
  'vocabulary.json': { schema: vocabularyFileSchema, title: 'vocabulary/<language>/<library>.yml' },
  'evaluation.json': { schema: evaluationReportSchema, title: 'What bluecode evaluate --json prints' },
  'scan-result.json': { schema: scanResultSchema, title: 'What bluecode scan --format json prints' },
} as const;

/** The files of docs/schema/ as they must be, by name: made from the schemas that the engine itself reads with. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, { schema, title }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
      return [name, `${JSON.stringify({ $schema, title, ...rest }, undefined, 2)}\n`] as const;
    }),
  );
}
