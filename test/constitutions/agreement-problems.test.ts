import { describe } from 'vitest';
import { constitutionText, ruleFiles } from './memory-folder.ts';
import { at, type Case, FOLDER, MATTER, own, QUERY, reportsEach } from './problem-case.ts';

const CASES: readonly Case[] = [
  {
    title: 'an id that does not agree with the folder',
    user: [{ ...own([]), [MATTER]: constitutionText({ id: 'acme/vulnerable-code/other' }) }],
    expected: { ...at(2, 'id'), says: /does not agree with its folder vulnerable-code\/own-shell/ },
  },
  {
    title: 'a task that is not that of the id',
    user: [own(['task: prompt-injection'])],
    expected: { ...at(9, 'task'), says: /write task: vulnerable-code/ },
  },
  {
    title: 'no language of code',
    user: [own(['languages: []'])],
    expected: { field: 'languages', says: /no language.*give one or more of: python/ },
  },
  {
    title: 'a sink kind that no vocabulary has',
    user: [own(['detect: { sinks: [command, telepathy] }'])],
    expected: { ...at(9, 'detect.sinks.1'), says: /sink kind telepathy.*use one of: command/ },
  },
  {
    title: 'an oracle that does not exist',
    user: [own(['confirm: [command, seance]'])],
    expected: { ...at(9, 'confirm.1'), says: /no oracle seance.*command, sql/ },
  },
  {
    title: 'the built-in prefix without replaces',
    user: [ruleFiles()],
    expected: {
      line: 2,
      field: 'id',
      says: /belongs to the built-in rules.*replaces: bluecode\/vulnerable-code\/cwe-78/,
    },
  },
  {
    title: 'the built-in prefix on a rule that replaces another',
    user: [ruleFiles({ id: 'bluecode/vulnerable-code/cwe-1', fields: ['replaces: bluecode/vulnerable-code/cwe-78'] })],
    expected: { field: 'id', says: /belongs to the built-in rules/ },
  },
  {
    title: 'replaces of a rule that is not there',
    user: [own(['replaces: bluecode/vulnerable-code/cwe-1'])],
    expected: { ...at(10, 'replaces'), says: /no rule bluecode\/vulnerable-code\/cwe-1/ },
  },
  {
    title: 'an id that is there already',
    user: [own([]), own([])],
    expected: { file: `rules-1/${MATTER}`, line: 2, field: 'id', says: /also the id of rules-0\// },
  },
  {
    title: 'a rule that is replaced twice',
    user: [
      own(['replaces: bluecode/vulnerable-code/cwe-78']),
      ruleFiles({ fields: ['replaces: bluecode/vulnerable-code/cwe-78'] }),
    ],
    expected: { field: 'replaces', says: /already replaced by rules-0\// },
  },
  {
    title: 'a query for a language that the rule does not name',
    user: [own([], { [`${FOLDER}/detect/tsx.scm`]: QUERY })],
    expected: { ...at(7, 'languages'), says: /lacks the language of detect\/tsx\.scm/ },
  },
];

describe('the loader reports, between rules,', () => {
  reportsEach(CASES);
});
