import { expect } from 'vitest';
import { demoFiles } from '../support/demo.ts';
import { places, type World } from './support.ts';

const isCode = ([path]: readonly [string, string]): boolean => /[.](?:py|js|ts|txt)$/.test(path);

/**
 * A scan of the demo with a model that keeps to a form and cannot judge: it ends with a decision, what was found offline is all
 * there, and what the model did not answer, or was not asked, is told.
 */
export async function expectDecisionWith(url: string, world: World): Promise<void> {
  world.made.commit('all', { files: Object.fromEntries(Object.entries(demoFiles()).filter(isCode)) });
  const offline = await world.scan();
  const asked = ['--model', 'tiny', '--model-base-url', url, '--max-calls', '4', '--model-concurrency', '2'];
  const { exitCode, report } = await world.scan([...asked, '--deadline', '3m']);
  expect(['pass', 'fail', 'incomplete']).toContain(report.result);
  expect(exitCode).toBe(offline.exitCode);
  for (const place of places(offline.report)) expect(places(report)).toContain(place);
  // Four requests are not enough for all units: what was not asked is told.
  expect(report.gaps.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:budget|model-failed)$/)]),
  );
}
