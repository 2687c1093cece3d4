import { expect, test } from 'vitest';
import { gapsOf, scanned } from '../scan/support.ts';
import { claim, claiming, modelThat, type Reply, silent, told } from './support.ts';

const VAGUE = 'import web\nfrom tools import run\n\n\ndef start(name):\n    web.log(web.query)\n    run(name)\n';
const RULE = 'test/vulnerable-code/command';

async function voted(replies: readonly Reply[], votes: number, text = VAGUE) {
  const model = modelThat(({ look = 0 }) => replies[look] ?? silent());
  const result = await scanned({ 'app.py': text }, { ports: { model, votes, executes: false } });
  return { told: told(result), looks: model.requests.map(({ look }) => look), gaps: gapsOf(result) };
}

test('a second look that agrees leaves it likely', async () => {
  const { told: said, looks } = await voted([claiming(claim()), claiming(claim({ weakness: 'CWE-77' }))], 2);
  expect(said).toEqual([`${RULE}@7 likely model:judge`]);
  expect(looks).toEqual([undefined, 1]);
});

test.each([
  ['says nothing', silent()],
  ['speaks of another line', claiming(claim({ quote: 'web.log(web.query)' }))],
  ['only hints', claiming(claim({ confidence: 0.1 }))],
])('a second look that %s makes it possible', async (_, second) => {
  expect((await voted([claiming(claim()), second], 2)).told).toEqual([`${RULE}@7 possible model:judge`]);
});

test('a second look that fails is a gap, and the claim is possible', async () => {
  const { told: said, gaps } = await voted([claiming(claim()), { fails: 'refused' }], 2);
  expect(said).toEqual([`${RULE}@7 possible model:judge`]);
  expect(gaps).toEqual(['model-failed app.py: start incomplete']);
});

test('no second look where nothing would block by the first, and none where one is enough', async () => {
  expect((await voted([silent()], 3)).looks).toEqual([undefined]);
  expect((await voted([claiming(claim({ confidence: 0.5 }))], 3)).looks).toEqual([undefined]);
  expect((await voted([claiming(claim())], 1)).looks).toEqual([undefined]);
});

test('none where the offline judge is as sure', async () => {
  const text = 'import os, web\ndef ping():\n    return os.system("ping " + web.query)\n';
  const { told: said, looks } = await voted([claiming(claim({ quote: 'os.system("ping " + web.query)' }))], 2, text);
  expect(said).toEqual([`${RULE}@3 likely model:judge+offline`]);
  expect(looks).toEqual([undefined]);
});

test('a look that finds more adds nothing', async () => {
  const more = claim({ quote: 'web.log(web.query)' });
  const { told: said } = await voted([claiming(claim()), claiming(claim(), more)], 2, VAGUE);
  expect(said).toHaveLength(1);
});
