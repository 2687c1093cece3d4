import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Harness, HarnessLanguage, Place, Sandbox, SandboxTask } from '../../src/contracts/sandbox.ts';
import { clock, patientCall } from '../conformance/docker-under-test.ts';
import type { Examinee } from '../conformance/examinee.ts';
import { SNIPPETS } from './snippets/index.ts';
import type { Snippet } from './snippets/snippet.ts';
import { WITNESSES } from './witness.ts';

/** A hostile snippet's own limit, with the start of an interpreter or a compiler on a busy machine. */
const TIMEOUTS_MS = { python: 2000, javascript: 4000, c: 6000 } as const satisfies Record<HarnessLanguage, number>;
/** The host's time for one snippet: its limit, a place, and what a busy machine adds. */
const HOST_MS = 20_000;

const task = (main: string, timeoutMs: number): SandboxTask => ({
  modules: { main },
  input: new Uint8Array(),
  timeoutMs,
  outputLimit: 64 * 1024,
});

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

async function outcomeIn(place: Place, { language, source }: Snippet) {
  const outcome = await place.run(task(source, TIMEOUTS_MS[language]), patientCall(HOST_MS));
  return outcome.kind === 'failed' ? { ...outcome, said: '' } : { ...outcome, said: text(outcome.stdout) };
}

/** What the witness sees there. It is not hostile: it gets the time that a busy machine needs. */
async function witness(place: Place, language: Snippet['language']): Promise<string> {
  const outcome = await place.run(task(WITNESSES[language], HOST_MS), patientCall(2 * HOST_MS));
  return outcome.kind === 'failed' ? `failed: ${outcome.reason}` : `${text(outcome.stdout)}${outcome.killed ?? ''}`;
}

/**
 * Hostile code on one backend. Of each snippet: it was contained, the host's time was bounded, the next run in its
 * place and one in a new place find everything as it was, and no place is left. `atOnce`: the backend has several places.
 */
export function isolationExam(examinee: Examinee, { atOnce }: { readonly atOnce: boolean }): void {
  describe(`${examinee.name} holds hostile code`, () => {
    let sandbox: Sandbox;
    const untouched = new Map<string, string>();
    const harnessOf = (language: Snippet['language']): Harness => ({ language, modules: {} });
    const snippets = SNIPPETS.filter(({ language }) => examinee.languages.includes(language));

    beforeAll(async () => {
      sandbox = await examinee.create();
      for (const language of examinee.languages) {
        expect(await sandbox.ready(harnessOf(language), patientCall())).toEqual({ ok: true });
        const place = await sandbox.open(harnessOf(language), patientCall());
        untouched.set(language, await witness(place, language));
        await place.close();
      }
    }, 120_000);

    afterAll(async () => {
      await sandbox.close(patientCall());
      expect(await examinee.places()).toBe(0);
    }, 60_000);

    test('there are at least sixty snippets', () => {
      expect(SNIPPETS.length).toBeGreaterThanOrEqual(60);
    });

    const each = atOnce ? test.concurrent.for(snippets) : test.for(snippets);
    each('$language: $name', { timeout: 90_000 }, async (snippet) => {
      const { language, ends, mute } = snippet;
      const before = clock.now();
      const place = await sandbox.open(harnessOf(language), patientCall());
      try {
        const outcome = await outcomeIn(place, snippet);
        expect(clock.now() - before).toBeLessThan(HOST_MS);
        expect(outcome.said).not.toContain('BROKEN');
        // A place that was torn down from inside fails its run: nothing is concluded, and nothing got out.
        if (outcome.kind === 'ran') {
          if (mute !== true) expect(outcome.said).toMatch(/^began\n/);
          expect(ends ?? [undefined]).toContain(outcome.killed);
        }
        expect(await witness(place, language)).toBe(untouched.get(language));
      } finally {
        await place.close();
      }
      const next = await sandbox.open(harnessOf(language), patientCall());
      expect(await witness(next, language)).toBe(untouched.get(language));
      await next.close();
    });
  });
}
