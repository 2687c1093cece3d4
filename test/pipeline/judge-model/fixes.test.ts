import { expect, test } from 'vitest';
import type { SandboxTask } from '../../../src/contracts/sandbox.ts';
import { attempt, done, end, inert, inputOf, marker, said, started } from '../confirm/script.ts';
import { sandboxThat, scanned } from '../scan/support.ts';
import { claim, claiming, modelThat } from './support.ts';

const TEXT = 'import web\nfrom tools import run\n\n\ndef start(name):\n    web.log(web.query)\n    run(name)\n';
const FIX = { firstLine: 7, lastLine: 7, replacement: '    run(quote(name))\n' };
const FRAMES = { frames: [['app.py', 7]] };

type Run = Readonly<Record<string, unknown>>;
const raised = (error: string): Run => ({ status: 'raised', error });
const control = (more: Run = {}) => [
  attempt(0, { control: true, payload: 'control', tainted: ['name'] }),
  end(0, more),
];
const attacked = (...events: readonly Run[]) => [attempt(1, { tainted: ['name'] }), ...events];

/** What is shown of a fix, by what its run says; the unit as it was does harm, and serves what is harmless unless told otherwise. */
async function shownWith(after: readonly Run[], before: Run = {}): Promise<readonly string[]> {
  const harm = [...control(before), ...attacked(started(1, FRAMES), marker(1), end(1)), done(2)];
  const isMended = (job: SandboxTask) => String(inputOf(job)['text']).includes('quote(name)');
  const sandbox = sandboxThat((job) => said(job, isMended(job) ? [...after, done(2)] : harm));
  const model = modelThat(() => claiming(claim({ fix: FIX })));
  const { findings } = await scanned({ 'app.py': TEXT }, { ports: { model, sandbox } });
  expect(findings.map(({ confidence }) => confidence)).toEqual(['confirmed']);
  return findings.flatMap(({ patch }) => (patch?.after ?? []).map(({ untrusted }) => untrusted));
}

test.each<[string, readonly Run[]]>([
  ['after which nothing arrives', [...control(), ...attacked(end(1))]],
  ['after which the attack arrives inert', [...control(), ...attacked(inert(1, FRAMES), end(1))]],
  ['that refuses the attack', [...control(), ...attacked(end(1, raised('ValueError: no, every call raised')))]],
])('a fix %s, and harmless calls return, is shown', async (_, after) => {
  expect(await shownWith(after)).toEqual(['    run(quote(name))']);
});

test.each<[string, readonly Run[]]>([
  ['that refuses everything', [...control(raised('ValueError: no')), ...attacked(end(1, raised('ValueError: no')))]],
  ['that fails on the attack', [...control(), ...attacked(end(1, raised('NameError: quote is not defined')))]],
  ['that hangs where it served', [...control({ status: 'slow' }), ...attacked(end(1, raised('ValueError: no')))]],
  [
    'that does not load',
    [
      { t: 'loaded', carried: [], standIns: [], supplied: [], error: 'ImportError: no' },
      ...control(),
      ...attacked(end(1)),
    ],
  ],
  ['that loses the unit', [{ t: 'missing', reason: 'no payload was seen to arrive live' }]],
  ['after which it still does harm', [...control(), ...attacked(started(1, FRAMES), marker(1), end(1))]],
])('a fix %s is none', async (_, after) => {
  expect(await shownWith(after)).toEqual([]);
});

test('a harmless call that raised before says nothing against a fix', async () => {
  const fails = raised('KeyError: x');
  expect(await shownWith([...control(fails), ...attacked(end(1, raised('ValueError: no')))], fails)).not.toEqual([]);
});
