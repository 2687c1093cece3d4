import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { RuleBook } from '../../src/contracts/rule-book.ts';
import { createNoSandbox } from '../../src/sandboxes/none.ts';
import { assetsOf } from '../../src/wiring/assets.ts';
import { sharedPorts } from '../../src/wiring/scan-ports.ts';
import { constitutionFor, vocabularyOf } from '../support/judging.ts';
import { SHIPPED_WORDING } from '../support/wording.ts';

const assets = assetsOf(join(import.meta.dirname, '../../src'));
const log = { progress: () => undefined, warn: () => undefined };

async function wordingWith(wording: RuleBook['wording']) {
  const vocabulary = {
    python: vocabularyOf('python', {}),
    javascript: vocabularyOf('javascript', {}),
    c: vocabularyOf('c', {}),
    java: vocabularyOf('java', {}),
    go: vocabularyOf('go', {}),
  };
  const book = { constitutions: [constitutionFor(['command'])], vocabulary, classifiers: new Map(), concepts: '' };
  const ruleBook = { ...book, wording, digest: 'none', notApplied: [] };
  const settings = { tasks: ['vulnerable-code'], rules: {} } as const;
  const sandbox = createNoSandbox({ reason: 'nothing is executed here' });
  return (await sharedPorts(assets, ruleBook, settings, sandbox, log)).wording;
}

it('judges texts by the wording of the rule book, compiled once', async () => {
  const wording = await wordingWith(SHIPPED_WORDING);
  expect(wording().signalsOf('Do it secretly.').harms).toEqual(['concealment']);
  expect(wording()).toBe(wording());
});

it('says what is missing where the rule book holds none, instead of judging without it', async () => {
  const wording = await wordingWith(undefined);
  expect(() => wording()).toThrow(/constitutions\/wording\.yml is not there: reinstall/);
});
