import { describe, expect, test } from 'vitest';
import { runAlone } from '../../src/contracts/sandbox.ts';
import { clock, patientCall } from './docker-under-test.ts';
import { type Exam, harnessFor, taskFor, text } from './examinee.ts';

const ENDLESS = taskFor('while True: pass');
const HARNESS = harnessFor('python');

/** What happens when nobody wants the answer any more. */
export function interruption({ sandbox, examinee, inPlace }: Exam): void {
  // Removal goes on after the answer is given.
  const gone = () => expect.poll(() => examinee.places(), { timeout: 10_000 }).toBe(0);

  describe('when the run is given up', () => {
    test('an abort midway ends the task at once and leaves nothing', async () => {
      const controller = new AbortController();
      const call = { signal: controller.signal, deadline: clock.now() + 60_000 };
      const pending = runAlone(sandbox(), HARNESS, ENDLESS, call);
      await expect.poll(() => examinee.places(), { timeout: 10_000 }).toBe(1);
      const before = clock.now();
      controller.abort();
      expect(await pending).toEqual({ kind: 'failed', reason: 'the run was interrupted' });
      expect(clock.now() - before).toBeLessThan(6000);
      await gone();
    });

    test('a deadline that passes midway ends the task and leaves nothing', async () => {
      const outcome = await runAlone(sandbox(), HARNESS, ENDLESS, patientCall(1500));
      expect(outcome).toEqual({ kind: 'failed', reason: "the run's deadline passed" });
      await gone();
    });

    test('a place works again after one of its runs was given up', async () => {
      await inPlace(async (run, place) => {
        expect(await place.run(ENDLESS, patientCall(1200))).toMatchObject({ kind: 'failed' });
        expect(text((await run('print("well")')).stdout)).toBe('well\n');
      });
      await gone();
    });

    test('a run that was aborted before starts nothing', async () => {
      const call = { signal: AbortSignal.abort(), deadline: clock.now() + 60_000 };
      expect(await runAlone(sandbox(), HARNESS, taskFor('print(1)'), call)).toMatchObject({ kind: 'failed' });
      await gone();
    });

    test('a place that is closed while it runs ends the task', async () => {
      const place = await sandbox().open(HARNESS, patientCall());
      const pending = place.run(ENDLESS, patientCall());
      await expect.poll(() => examinee.places(), { timeout: 10_000 }).toBe(1);
      await place.close();
      await place.close();
      expect(await pending).toMatchObject({ kind: 'failed' });
      await gone();
    });

    test('a place that was closed runs nothing', async () => {
      const place = await sandbox().open(HARNESS, patientCall());
      await place.close();
      expect(await place.run(taskFor('print(1)'), patientCall())).toMatchObject({ kind: 'failed' });
      await gone();
    });
  });
}
