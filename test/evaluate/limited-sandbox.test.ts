import { describe, expect, it } from 'vitest';
import type { Place, Sandbox } from '../../src/contracts/sandbox.ts';
import { createScriptedSandbox } from '../../src/sandboxes/scripted.ts';
import { limitedSandbox } from '../../src/wiring/limited-sandbox.ts';
import { openCall } from '../support/git.ts';

const HARNESS = { language: 'python', modules: {} } as const;
const scripted = (parallelism: number) => createScriptedSandbox({ outcomes: [], parallelism });
const settled = () => new Promise((later) => setTimeout(later, 5));

describe('a sandbox for scans side by side', () => {
  it('has no more places open than it has room for; one that is closed twice frees one room', async () => {
    const inner = scripted(2);
    const sandbox = limitedSandbox(inner);
    const places: Place[] = [];
    for (let count = 0; count < 5; count++) {
      void sandbox.open(HARNESS, openCall).then((place) => places.push(place));
    }
    await settled();
    expect(inner.places()).toBe(2);
    await places[0]?.close();
    await places[0]?.close();
    await settled();
    expect(inner.places()).toBe(3);
  });

  it('frees the room of a place that could not be opened, or not be closed', async () => {
    let opened = 0;
    const broken: Sandbox = {
      ...scripted(1),
      open: async () => {
        opened += 1;
        if (opened === 1) throw new Error('no room');
        return {
          run: async () => ({ kind: 'failed', reason: 'nothing runs here' }),
          close: async () => {
            throw new Error('stuck');
          },
        };
      },
    };
    const sandbox = limitedSandbox(broken);
    await expect(sandbox.open(HARNESS, openCall)).rejects.toThrow('no room');
    const place = await sandbox.open(HARNESS, openCall);
    await expect(place.close()).rejects.toThrow('stuck');
    await sandbox.open(HARNESS, openCall);
    expect(opened).toBe(3);
  });
});
