import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ORACLES } from '../../src/pipeline/confirm/oracles/index.ts';
import { assetsOf } from '../../src/wiring/assets.ts';
import { loadRules } from '../../src/wiring/rules.ts';
import { root } from '../project/tree.ts';

it("every oracle has a rule that is in force: without one, what it proves would be nobody's", async () => {
  const { ruleBook } = await loadRules(assetsOf(join(root, 'src')).rules, []);
  const rules = new Set(ruleBook.constitutions.map(({ id }) => id));
  const unusable = new Set(ruleBook.notApplied.map(({ id }) => id));
  const lost = Object.entries(ORACLES).filter(([, { rule }]) => !rules.has(rule) || unusable.has(rule));
  expect(lost.map(([name, { rule }]) => `${name}: ${rule}`)).toEqual([]);
});
