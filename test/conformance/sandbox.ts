import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/contracts/sandbox.ts';
import { patientCall } from './docker-under-test.ts';
import { type Exam, type Examinee, examIn, harnessFor } from './examinee.ts';
import { attacks } from './sandbox-attacks.ts';
import { between } from './sandbox-between.ts';
import { confinement } from './sandbox-confinement.ts';
import { interruption } from './sandbox-interruption.ts';
import { c, javascript } from './sandbox-languages.ts';
import { limits } from './sandbox-limits.ts';
import { transport } from './sandbox-transport.ts';

/** What every backend that executes must pass. Each test uses the sandbox the way the confirm stage does. */
export function examine(examinee: Examinee): void {
  describe(`${examinee.name} passes the sandbox exam`, () => {
    let sandbox: Sandbox;
    beforeAll(async () => {
      sandbox = await examinee.create();
    });
    afterAll(async () => {
      await sandbox.close(patientCall());
      await sandbox.close(patientCall());
      expect(await examinee.places()).toBe(0);
    });

    test.each(examinee.languages)('%s is ready', async (language) => {
      expect(await sandbox.ready(harnessFor(language), patientCall())).toEqual({ ok: true });
    });

    const parts = {
      python: [transport, limits, confinement, attacks, between, interruption],
      javascript: [javascript],
      c: [c],
    } as const satisfies Record<Examinee['languages'][number], readonly ((exam: Exam) => void)[]>;
    for (const language of examinee.languages) {
      const exam = examIn(language, examinee, () => sandbox);
      for (const part of parts[language]) part(exam);
    }
  });
}
