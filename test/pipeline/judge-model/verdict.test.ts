import { describe, expect, test } from 'vitest';
import { VERDICT_METHODS, type VerdictMethod } from '../../../src/contracts/evaluation.ts';
import type { KnownCase } from '../../../src/contracts/knowledge.ts';
import { verdictPrediction } from '../../../src/evaluate/verdict-prediction.ts';
import { verdictAsker } from '../../../src/pipeline/verdict.ts';
import { openCall } from '../../support/git.ts';
import { constitutionFor, toolsFor } from '../../support/judging.ts';
import { modelThat, type Reply } from './support.ts';

const RULE = constitutionFor(['command'], {
  cwe: 'CWE-78',
  kind: undefined,
  title: 'Text becomes a command',
  unsafe: ['A shell reads a joined line.'],
  safe: ['A list of arguments.'],
});
const CASE: KnownCase = {
  ruleId: RULE.id,
  id: 'cwe-78-01-unsafe',
  label: 'unsafe',
  pair: '01',
  language: 'python',
  text: 'import os\nos.system("ping " + host)',
  why: 'The host is part of a line.',
};
const CODE = 'import os\ndef f(host):\n    os.system("ping " + host)\n';

async function verdictOf(method: VerdictMethod, reply: Reply) {
  const model = modelThat(() => reply);
  const tools = toolsFor({}, { words: {}, constitutions: [RULE] });
  const ask = verdictAsker({ ...tools, model, knowledge: async () => [CASE] });
  const item = {
    method,
    task: 'vulnerable-code',
    subject: 'one',
    path: 'item.py',
    text: CODE,
    language: 'python',
  } as const;
  const verdict = await ask(item, openCall);
  return { verdict, asked: model.requests.map(({ prompt }) => `${prompt.system}\n${prompt.user}`).join('\n===\n') };
}

const yes = (more = {}): Reply => ({
  value: { reason: 'r', unsafe: true, weakness: 'cwe-078', confidence: 0.9, ...more },
});

describe.each(VERDICT_METHODS)('%s', (method) => {
  test('asks one question, about fenced code', async () => {
    const { verdict, asked } = await verdictOf(method, yes());
    expect(verdict).toMatchObject({ kind: 'answer', unsafe: true });
    expect(asked.split('===')).toHaveLength(1);
    expect(asked).toMatch(/<<<ITEM [0-9a-f]{20}\nimport os/);
  });

  test.each(['refused', 'truncated', 'budget'] as const)('no answer (%s) is a gap and no verdict', async (fails) => {
    expect((await verdictOf(method, { fails })).verdict).toMatchObject({ kind: 'gap' });
    expect((await verdictOf(method, yes({ confidence: 3 }))).verdict).toMatchObject({ kind: 'gap' });
  });
});

test('each method tells more than the one before', async () => {
  const [direct, general, fine, constitution] = await Promise.all(
    VERDICT_METHODS.map(async (method) => (await verdictOf(method, yes())).asked),
  );
  expect(direct).not.toMatch(/careful|CWE-78|shell reads/);
  expect(general).toContain('Be careful');
  expect(general).not.toContain('CWE-78');
  expect(fine).toContain('Text becomes a command (CWE-78)');
  expect(constitution).toContain('A shell reads a joined line.');
  expect(constitution).toContain('[unsafe] The host is part of a line.');
});

test('a yes flags its item under its class, a gap says why there is no verdict', () => {
  const threshold = { at: 'likely', failOn: 'medium' } as const;
  const answer = { kind: 'answer', weakness: 'CWE-078: injection', confidence: 0.5 } as const;
  expect(verdictPrediction('one', { ...answer, unsafe: true }, threshold)).toMatchObject({
    flagged: true,
    findings: [{ cwe: 'CWE-78', blocking: true }],
  });
  expect(verdictPrediction('one', { ...answer, unsafe: false }, threshold)).toMatchObject({
    flagged: false,
    findings: [],
  });
  expect(verdictPrediction('one', { kind: 'gap', reason: 'refused: no' }, threshold)).toMatchObject({
    gap: 'refused: no',
  });
  const proof = { at: 'confirmed', failOn: 'medium' } as const;
  expect(verdictPrediction('one', { ...answer, unsafe: true }, proof).flagged).toBe(false);
});
