import { describe, expect, test } from 'vitest';
import { BLIND, type Suspicion } from '../../../src/contracts/suspicion.ts';
import { confirmFile } from '../../../src/pipeline/confirm/confirm.ts';
import { call, request, scripted, suspicion } from './request.ts';
import { attempt, done, end, said, started } from './script.ts';

const SINK = [attempt(0), started(0), end(0), done(1)];

describe('a unit that is tried as a whole', () => {
  const whole: Suspicion = {
    ...suspicion,
    parameter: undefined,
    sink: {
      ...suspicion.sink,
      span: { ...suspicion.sink.span, startLine: 4, endLine: 4 },
      name: 'command',
      kind: BLIND,
    },
  };
  const shown = async (suspicions: readonly Suspicion[], events = SINK) => {
    const { evidence } = await confirmFile(
      request(
        scripted((job) => said(job, events)),
        { suspicions },
      ),
      call,
    );
    return suspicions.map((one) => evidence.get(one)?.map(({ observation, line }) => [observation, line]));
  };

  test('has what was seen, and the line within it', async () => {
    expect(await shown([whole])).toEqual([[['sink', 5]]]);
  });

  test('has no line that lies outside of it, whatever the sandbox says', async () => {
    const elsewhere = [
      attempt(0),
      started(0, {
        frames: [
          ['app.py', 2],
          ['other.py', 5],
        ],
      }),
      end(0),
      done(1),
    ];
    expect(await shown([whole], elsewhere)).toEqual([[['sink', undefined]]]);
  });

  test('leaves to a claim about it what both would have', async () => {
    expect(await shown([suspicion, whole])).toEqual([[['sink', 5]], [['not-reached', undefined]]]);
    const elsewhere = [attempt(0), started(0, { frames: [['app.py', 4]] }), end(0), done(1)];
    expect((await shown([suspicion, whole], elsewhere))[0]).toEqual([['sink', 4]]);
  });
});
