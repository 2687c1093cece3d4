import { expect, it } from 'vitest';
import { judged } from '../../support/judging.ts';
import { bench, python } from './support.ts';

/** The parameters that are claimed about in `def f(…)`, of all that reach one sink. */
async function claimed(parameters: string): Promise<readonly (string | undefined)[]> {
  const names = parameters.split(', ');
  const text = `def f(${parameters}):\n    files.open(${names.join(' + "/" + ')})\n`;
  return (await judged({ 'app.py': python(text) }, bench)).suspicions.map(({ parameter }) => parameter);
}

it.each([
  ['folder, name', 'name'],
  ['base_dir, name', 'name'],
  ['uploadDir, name', 'name'],
  ['name, folder', 'name'],
  ['name, title', 'name'],
  ['directory, root_path', 'directory'],
])('of the parameters %s the claim is about %s: a folder is for the caller to name', async (parameters, parameter) => {
  expect(await claimed(parameters)).toEqual([parameter]);
});
