import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { constitution, ruleFolder, setWorld } from './support.ts';

const world = setWorld();

const listing = z.strictObject({
  constitutions: z.array(
    z.looseObject({
      id: z.string(),
      detection: z.looseObject({ flow: z.array(z.string()), provedOnly: z.boolean() }),
      oracles: z.array(z.string()),
      knowledgePairs: z.int(),
      origin: z.string(),
    }),
  ),
  notApplied: z.array(z.looseObject({ id: z.string() })),
  problems: z.array(z.string()),
});

it('shows each built-in rule with what finds it, what proves it, and its knowledge', async () => {
  const { exitCode, out } = await world.run(['constitutions', 'list']);
  expect(exitCode).toBe(0);
  expect(out).toMatch(
    /^bluecode\/vulnerable-code\/cwe-78 {2}CWE-78 {2}critical\n.*\n.*flow into command; proved by command\n.*1\d pairs of knowledge; built-in$/m,
  );
  expect(out).toMatch(/cwe-617 .*\n.*\n.*found by execution alone; proved by assertion$/m);
  expect(out).toMatch(/^\d{2,3} constitutions, \d{3,4} pairs of knowledge\.$/m);
});

it('prints the same as data', async () => {
  const { exitCode, out } = await world.run(['constitutions', 'list', '--json']);
  expect(exitCode).toBe(0);
  const { constitutions, problems } = listing.parse(JSON.parse(out));
  expect(constitutions.length).toBeGreaterThanOrEqual(50);
  expect(constitutions.filter(({ knowledgePairs }) => knowledgePairs < 10)).toEqual([]);
  expect(problems).toEqual([]);
});

it("shows a user's rule by its folder, with the characters of its title that are not to be seen", async () => {
  const hidden = constitution().replace('Our own words', 'Our\u202e own\u0007 words');
  world.made.commit('rules', { files: ruleFolder('shell', hidden) });
  const folder = join(world.made.root, 'rules');
  const { exitCode, out } = await world.run(['constitutions', 'list', folder]);
  expect(exitCode).toBe(0);
  expect(out).toContain('acme/vulnerable-code/shell  CWE-78  low');
  for (const character of ['\u202e', '\u0007']) expect(out).not.toContain(character);
  expect(out).toContain(`0 pairs of knowledge; ${folder}`);
});

it('names what is wrong with a rule, and shows the others', async () => {
  world.made.commit('rules', { files: ruleFolder('shell', constitution('severe: yes\n')) });
  const { exitCode, out } = await world.run(['constitutions', 'list', join(world.made.root, 'rules')]);
  expect(exitCode).toBe(1);
  expect(out).toMatch(/^Problem: .*constitution\.md:\d+: severe: no such field/m);
  expect(out).toContain('bluecode/vulnerable-code/cwe-78');
});

it('does not start on a folder that is not there', async () => {
  const { exitCode, out } = await world.run(['constitutions', 'list', join(world.home, 'nowhere')]);
  expect(exitCode).toBe(1);
  expect(out).toMatch(/^Problem: .*nowhere.*cannot be read/m);
});
