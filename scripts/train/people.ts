import { z } from 'zod';
import { describeProblem, type Problem, problem } from '../../src/constitutions/problem.ts';
import { isProblems, parseYaml } from '../../src/constitutions/yaml-text.ts';
import type { Concepts } from '../../src/pipeline/judge-text/lexicon.ts';
import { nameOf, PERSON_LISTS } from '../../src/pipeline/judge-text/person-words.ts';

const forms = z
  .array(
    z
      .string()
      .regex(/^[a-z]+\*?(?: [a-z]+\*?)*$/, 'lower-case words with blanks between, each with * where it is a stem'),
  )
  .min(1);
const schema = z.strictObject({
  attributes: forms,
  values: forms,
  decisions: forms,
  scales: forms,
  harmless: forms,
  clerical: forms,
  acts: forms,
  lists: forms,
});

/** A form that is there twice was meant to be another. */
function twice(
  value: z.infer<typeof schema>,
  file: string,
  lineOf: (path: readonly (string | number)[]) => number,
): readonly Problem[] {
  return PERSON_LISTS.flatMap((list) =>
    value[list].flatMap((form, index) =>
      value[list].indexOf(form) === index
        ? []
        : [
            problem({
              file,
              line: lineOf([list, index]),
              field: `${list}.${index}`,
              message: `"${form}" is in the list already`,
              remedy: 'remove one of the two',
            }),
          ],
    ),
  );
}

/** The lists of `people.yml` under the names they have among the concepts. @throws Error that names file, line, field and remedy */
export function readPeople(text: string, file: string): Concepts {
  const parsed = parseYaml(text, schema, { file, line: 1 });
  const problems = isProblems(parsed) ? parsed : twice(parsed.value, file, parsed.lineOf);
  if (isProblems(parsed) || problems.length > 0) throw new Error(problems.map(describeProblem).join('\n'));
  return Object.fromEntries(PERSON_LISTS.map((list) => [nameOf(list), parsed.value[list]]));
}
