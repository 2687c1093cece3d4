import { describe, expect, test } from 'vitest';
import { localSocket } from '../../../src/sandboxes/docker/address.ts';
import { engineAt } from '../../../src/sandboxes/docker/engine.ts';
import { imageFor, obtainImage, type Pull, reference } from '../../../src/sandboxes/docker/images.ts';
import { clock, patientCall } from '../../conformance/docker-under-test.ts';
import { type Answer, fakeEngine } from './fake-engine.ts';

const NAME = 'registry.test:5000/team/box:1';
const FOUND = `GET /images/${encodeURIComponent(NAME)}/json`;
const PULL = 'POST /images/create';
const digest = `registry.test:5000/team/box@sha256:${'a'.repeat(64)}`;
const here: readonly [number, unknown] = [
  200,
  { Id: 'sha256:1', RepoDigests: ['other/box@sha256:0', digest], Config: { Env: ['A=1', 'B=x=y'], Volumes: null } },
];
const absent: readonly [number, unknown] = [404, { message: 'No such image' }];

/** Absent until it has been pulled. */
function appearing(): Answer {
  let looks = 0;
  return (_request, response) => {
    looks += 1;
    const [status, body] = looks === 1 ? absent : here;
    response.writeHead(status).end(JSON.stringify(body));
  };
}

async function obtain(answers: Readonly<Record<string, Answer>>, pull: Pull, name = NAME, call = patientCall()) {
  const fake = await fakeEngine(answers);
  const engine = engineAt(localSocket(fake.socket), '1.41', { clock, answerMs: 2000 });
  return { answer: await obtainImage(engine, name, pull, call), asked: fake.asked };
}

describe('the reference of an image', () => {
  test.each([
    ['python', 'python', 'latest'],
    ['python:3.13-slim', 'python', '3.13-slim'],
    ['host:5000/team/box', 'host:5000/team/box', 'latest'],
    ['host:5000/team/box:2', 'host:5000/team/box', '2'],
    [`box@sha256:${'0'.repeat(64)}`, 'box', `sha256:${'0'.repeat(64)}`],
    [`box:2@sha256:${'0'.repeat(64)}`, 'box', `sha256:${'0'.repeat(64)}`],
  ])('%s', (name, repository, tag) => {
    expect(reference(name)).toEqual({ repository, tag });
  });

  test('is the named one for every language, else the default of the language', () => {
    expect([imageFor('python', 'mine'), imageFor('python', undefined)]).toEqual(['mine', 'python:3.13-slim']);
  });
});

describe('an image', () => {
  test('that is here is taken as it is, by its own digest', async () => {
    const { answer, asked } = await obtain({ [FOUND]: here }, 'missing');
    expect(answer).toEqual({ ok: true, image: { id: 'sha256:1', identity: digest } });
    expect(asked).toEqual([FOUND]);
  });

  test('without a digest is recorded by its id', async () => {
    const { answer } = await obtain({ [FOUND]: [200, { Id: 'sha256:2', Config: {} }] }, 'never');
    expect(answer).toEqual({ ok: true, image: { id: 'sha256:2', identity: 'sha256:2' } });
  });

  test('that is missing is pulled by exactly its tag, then looked at', async () => {
    let query = '';
    const pulled: Answer = (request, response) => {
      query = new URL(request.url ?? '', 'http://engine').search;
      response.end('{"status":"Pulling"}\n{"status":"Done"}\n');
    };
    const { answer, asked } = await obtain({ [FOUND]: appearing(), [PULL]: pulled }, 'missing');
    expect(answer).toMatchObject({ ok: true, image: { identity: digest } });
    expect([asked, query]).toEqual([[FOUND, PULL, FOUND], '?fromImage=registry.test%3A5000%2Fteam%2Fbox&tag=1']);
  });

  test('that is here is pulled anyway under always', async () => {
    const { asked } = await obtain({ [FOUND]: here, [PULL]: [200, '{}'] }, 'always');
    expect(asked).toEqual([FOUND, PULL, FOUND]);
  });

  test('that is missing is not pulled under never', async () => {
    const { answer, asked } = await obtain({ [FOUND]: absent, [PULL]: [200, '{}'] }, 'never');
    expect(answer).toMatchObject({
      ok: false,
      missing: true,
      reason: `the image ${NAME} is not here, and pulling is switched off`,
    });
    expect(asked).toEqual([FOUND]);
  });

  test.each<[string, Answer, string]>([
    [
      'in the middle of the progress',
      [200, '{"status":"Pulling"}\n{"error":"no space\\u001b[2J left"}\n'],
      'no space\\u{1B}[2J left',
    ],
    ['in the last line without its end', [200, '{"status":"x"}\n{"error":"denied"}'], 'denied'],
    ['at once', [404, { message: 'manifest unknown' }], 'refused (404): manifest unknown'],
  ])('whose pull fails %s is a reason', async (_title, pulled, said) => {
    const { answer } = await obtain({ [FOUND]: absent, [PULL]: pulled }, 'missing');
    expect(answer).toMatchObject({ ok: false, reason: `the image ${NAME} cannot be pulled: ${saidBy(said)}` });
  });

  test('whose pull says nothing wrong and brings nothing is still not here', async () => {
    const { answer } = await obtain({ [FOUND]: absent, [PULL]: [200, 'not json\n'] }, 'missing');
    expect(answer).toMatchObject({ ok: false, reason: `the image ${NAME} is not here` });
  });

  test("whose pull hangs is given up at the run's deadline", async () => {
    const slow: Answer = (_request, response) => void response.write('{"status":"Waiting"}\n');
    const { answer } = await obtain({ [FOUND]: absent, [PULL]: slow }, 'missing', NAME, patientCall(400));
    expect(answer).toMatchObject({
      ok: false,
      reason: `the image ${NAME} cannot be pulled: the run's deadline passed`,
    });
  });

  test.each(['', '../../secrets', 'a b', '-flag', 'x\nPOST /', `box@sha256:short`])(
    'with the name %j is refused without asking the engine',
    async (name) => {
      const { answer, asked } = await obtain({}, 'missing', name);
      expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('is not the name of an image') });
      expect(asked).toEqual([]);
    },
  );

  test('that declares a volume is refused', async () => {
    const { answer } = await obtain({ [FOUND]: [200, { Id: 'x', Config: { Volumes: { '/data': {} } } }] }, 'missing');
    expect(answer).toMatchObject({ ok: false, missing: false, reason: expect.stringContaining('declares volumes') });
  });
});

const saidBy = (said: string): string => (said.startsWith('refused') ? `the Docker engine ${said}` : said);
