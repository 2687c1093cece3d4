import { describe } from 'vitest';
import { VOCABULARY } from './memory-folder.ts';
import { type Case, reportsEach, words, wordsAt } from './problem-case.ts';

const CASES: readonly Case[] = [
  {
    title: 'a vocabulary file of another language than its folder',
    user: words(VOCABULARY.replace('python', 'javascript')),
    expected: { ...wordsAt(1, 'language'), says: /lies in vocabulary\/python/ },
  },
  {
    title: 'a vocabulary file in no language',
    user: words(VOCABULARY, 'vocabulary/cobol/house.yml'),
    expected: { file: 'rules-0/vocabulary/cobol/house.yml', says: /python, javascript/ },
  },
  {
    title: 'a vocabulary file with another ending',
    user: words(VOCABULARY, 'vocabulary/python/house.yaml'),
    expected: { file: 'rules-0/vocabulary/python/house.yaml', says: /<library>\.yml/ },
  },
  {
    title: 'an unknown field of a sink',
    user: words(`${VOCABULARY}  - { call: a.b, kind: command, when_not: {}, says: x }\n`),
    expected: { ...wordsAt(5, 'sinks.1.when_not'), says: /no such field/ },
  },
  {
    title: 'a sink that is neither call nor assignment',
    user: words(`${VOCABULARY}  - { kind: command, says: x }\n`),
    expected: { ...wordsAt(5, 'sinks.1'), says: /exactly one of call, assign, returns/ },
  },
  {
    title: 'a pattern with braces that do not pair',
    user: words(`${VOCABULARY}  - { call: "os.{system,popen", kind: command, says: x }\n`),
    expected: { ...wordsAt(5, 'sinks.1.call'), says: /braces/ },
  },
  {
    title: 'a pattern that would match everything',
    user: words(`${VOCABULARY}  - { call: "*.*", kind: command, says: x }\n`),
    expected: { ...wordsAt(5, 'sinks.1.call'), says: /match everything/ },
  },
  {
    title: 'a pattern that is no dotted name',
    user: words(`${VOCABULARY}  - { call: "os..system", kind: command, says: x }\n`),
    expected: { ...wordsAt(5, 'sinks.1.call'), says: /no dotted name/ },
  },
  {
    title: 'a symbol that is no pattern',
    user: words(`${VOCABULARY}  - { call: a.b, kind: command, unless: { 0: { symbol: ["a.(b)"] } }, says: x }\n`),
    expected: { ...wordsAt(5, 'sinks.1.unless.0.symbol.0'), says: /no dotted name/ },
  },
  {
    title: 'a regular expression that does not compile',
    user: words(`${VOCABULARY}  - { call: a.b, kind: command, when: { 0: { matches: "(" } }, says: x }\n`),
    expected: { ...wordsAt(5, 'sinks.1.when.0.matches'), says: /group/i },
  },
  {
    title: 'a test of an unknown shape',
    user: words(`${VOCABULARY}  - { call: a.b, kind: command, when: { 0: { is: green } }, says: x }\n`),
    expected: { ...wordsAt(5, 'sinks.1.when.0'), says: /none of the allowed forms/ },
  },
];

describe('the loader reports, in the vocabulary,', () => {
  reportsEach(CASES);
});
