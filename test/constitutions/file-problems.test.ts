import { describe } from 'vitest';
import { constitutionText } from './memory-folder.ts';
import { type Case, FOLDER, MATTER, OWN, own, QUERY, query, queryAt, reportsEach, without } from './problem-case.ts';

const CASES: readonly Case[] = [
  {
    title: 'no case that must be found',
    user: [without(own([]), `${FOLDER}/cases/ng_plain.py`)],
    expected: { file: `rules-0/${FOLDER}`, says: /no case cases\/ng.*add code that the rule must find/ },
  },
  {
    title: 'no case that must be left alone',
    user: [without(own([]), `${FOLDER}/cases/ok_plain.py`)],
    expected: { file: `rules-0/${FOLDER}`, says: /no case cases\/ok/ },
  },
  {
    title: 'a folder without constitution.md',
    user: [without(own([]), MATTER)],
    expected: { file: `rules-0/${FOLDER}`, says: /constitution\.md is missing/ },
  },
  {
    title: 'a constitution in a folder that is no task',
    user: [{ 'vulnerable_code/x/constitution.md': '' }],
    expected: {
      file: 'rules-0/vulnerable_code/x/constitution.md',
      says: /no place for a constitution.*<task>\/<name>/,
    },
  },
  {
    title: 'a constitution one folder too deep',
    user: [own([], { [`${FOLDER}/more/constitution.md`]: '' })],
    expected: { file: `rules-0/${FOLDER}/more/constitution.md`, says: /no place/ },
  },
  {
    title: 'no unsafe principle',
    user: [own([], { [MATTER]: constitutionText({ id: OWN, body: 'Text.\n## Safe\n- a\n## Fix\nb\n' }) })],
    expected: { field: 'unsafe', says: /add a section ## Unsafe/ },
  },
  {
    title: 'a section of principles without a list',
    user: [
      own([], { [MATTER]: constitutionText({ id: OWN, body: 'Text.\n## Unsafe\n- a\n## Safe\nwords\n## Fix\nb\n' }) }),
    ],
    expected: { line: 14, field: 'safe', says: /bullet list/ },
  },
  {
    title: 'no fix',
    user: [own([], { [MATTER]: constitutionText({ id: OWN, body: 'Text.\n## Unsafe\n- a\n## Safe\n- b\n' }) })],
    expected: { field: 'fix', says: /## Fix/ },
  },
  {
    title: 'no introduction',
    user: [
      own([], { [MATTER]: constitutionText({ id: OWN, body: '# Title\n## Unsafe\n- a\n## Safe\n- b\n## Fix\nc\n' }) }),
    ],
    expected: { field: 'introduction', says: /paragraph/ },
  },
  {
    title: 'a query without a trigger',
    user: query('; says: asks\n(call) @flaw\n'),
    expected: { ...queryAt(1, 'triggers'), says: /without a trigger.*"; triggers:/ },
  },
  {
    title: 'a query that does not say what it means',
    user: query('; triggers: x\n(call) @flaw\n'),
    expected: { ...queryAt(1, 'says'), says: /nothing says/ },
  },
  {
    title: 'a query of an unknown strength',
    user: query(`; strength: certain\n${QUERY}`),
    expected: { ...queryAt(1, 'strength'), says: /likely, possible, hint/ },
  },
  {
    title: 'a query file with comments only',
    user: query('; triggers: x\n; says: y\n'),
    expected: { ...queryAt(1, ''), says: /empty/ },
  },
  {
    title: 'a query that captures no flaw',
    user: query('; triggers: x\n; says: y\n(call) @other\n'),
    expected: { ...queryAt(1, ''), says: /no @flaw/ },
  },
  {
    title: 'a query for a language that nobody speaks',
    user: [own([], { [`${FOLDER}/detect/cobol.scm`]: QUERY })],
    expected: { file: `rules-0/${FOLDER}/detect/cobol.scm`, says: /python, javascript, typescript, tsx/ },
  },
];

describe('the loader reports, in the files of a rule,', () => {
  reportsEach(CASES);
});
