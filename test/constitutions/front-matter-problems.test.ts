import { describe } from 'vitest';
import { constitutionText } from './memory-folder.ts';
import { at, type Case, MATTER, OWN, own, reportsEach } from './problem-case.ts';

/** Each level names the one before it ten times: ten to the eighth texts when unfolded. */
const BOMB = [
  '&a0 x',
  ...Array.from({ length: 8 }, (_, level) => `&a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]`),
].join(', ');

const CASES: readonly Case[] = [
  {
    title: 'a file without front matter',
    user: [own([], { [MATTER]: '# Title\n' })],
    expected: { ...at(1, ''), says: /no front matter.*begin the file/ },
  },
  {
    title: 'front matter that never ends',
    user: [own([], { [MATTER]: '---\nid: x\n' })],
    expected: { ...at(1, ''), says: /no front matter/ },
  },
  {
    title: 'broken YAML',
    user: [own([], { [MATTER]: constitutionText({ id: OWN }).replace('severity: critical', 'severity: [') })],
    expected: { file: `rules-0/${MATTER}`, says: /no valid YAML/ },
  },
  {
    title: 'the same field twice',
    user: [own(['title: One', 'title: Two'])],
    expected: { ...at(10, ''), says: /no valid YAML.*unique/ },
  },
  {
    title: 'a value out of its list, with the list',
    user: [own(['severity: severe'])],
    expected: { ...at(9, 'severity'), says: /use one of: critical, high, medium, low/ },
  },
  {
    title: 'a field that does not exist',
    user: [own(['colour: blue'])],
    expected: { ...at(10, 'colour'), says: /no such field.*remove it/ },
  },
  {
    title: 'a field that does not exist, inside another',
    user: [own(['detect:', '  sinks: [command]', '  sources: [all]'])],
    expected: { ...at(11, 'detect.sources'), says: /no such field/ },
  },
  {
    title: 'an element of the wrong type',
    user: [own(['confirm: [command, 7]'])],
    expected: { ...at(9, 'confirm.1'), says: /no string/ },
  },
  {
    title: 'a missing field, at the front matter',
    user: [own([], { [MATTER]: constitutionText({ id: OWN }).replace(/title: .*\n/, '') })],
    expected: { ...at(2, 'title'), says: /missing/ },
  },
  { title: 'a CWE that is none', user: [own(['cwe: "78"'])], expected: { ...at(9, 'cwe'), says: /CWE- and a number/ } },
  {
    title: 'both a CWE and a kind',
    user: [own(['kind: shell'])],
    expected: { file: `rules-0/${MATTER}`, says: /give one of cwe and kind/ },
  },
  {
    title: 'aliases that unfold without end',
    user: [own([`references: [${BOMB}]`])],
    expected: { file: `rules-0/${MATTER}`, says: /no valid YAML/ },
  },
];

describe('the loader reports, in front matter,', () => {
  reportsEach(CASES);
});
