import { expect, it } from 'vitest';
import { leftOut } from '../../../src/pipeline/report/left-out.ts';

const rule = (id: string, reason: string) => ({ id: `bluecode/${id}`, reason });

it('names few rules with one reason, and counts many', () => {
  const many = ['a', 'b', 'c', 'd'].map((name) => rule(`prompt-injection/${name}`, 'not here'));
  const few = [rule('vulnerable-code/x', 'switched off'), rule('vulnerable-code/y', 'switched off')];
  expect(leftOut({ applied: [], notApplied: [...many, rule('bias-instruction/e', 'not here'), ...few] })).toEqual([
    { what: '5 of prompt-injection, bias-instruction', reason: 'not here' },
    { what: 'bluecode/vulnerable-code/x', reason: 'switched off' },
    { what: 'bluecode/vulnerable-code/y', reason: 'switched off' },
  ]);
  expect(leftOut({ applied: [], notApplied: [] })).toEqual([]);
});
