import { expect, test } from 'vitest';
import type { Call, Clock } from '../../src/contracts/call.ts';
import type { Log } from '../../src/contracts/log.ts';

/** Where tests find a real engine and the image built for them (`scripts/docker/`). */
export type DockerUnderTest = { readonly socket: string; readonly image: string };

export const clock: Clock = { now: () => performance.now() };

/** A call that nobody interrupts; the deadline stops a test that hangs. */
export const patientCall = (milliseconds = 60_000): Call => ({
  signal: new AbortController().signal,
  deadline: clock.now() + milliseconds,
});

/** Keeps warnings, so that a test can say that there were none. */
export function recordingLog(): Log & { readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  return { warnings, progress: () => undefined, warn: (text) => warnings.push(text) };
}

/**
 * The engine to test with. Without one the tests are skipped, and say why; in CI, where there must be one, a test fails
 * instead: a suite that silently skips its only real containers proves nothing.
 */
export function dockerUnderTest(suite: string, variable = 'BLUECODE_TEST_DOCKER'): DockerUnderTest | undefined {
  const socket = process.env[variable];
  const image = process.env['BLUECODE_SANDBOX_IMAGE'];
  if (socket !== undefined && socket !== '' && image !== undefined && image !== '') return { socket, image };
  const reason = `${variable} (an engine socket) and BLUECODE_SANDBOX_IMAGE are not set; see docs/sandbox.md`;
  if (process.env['CI'] !== undefined && process.env['CI'] !== '') {
    test(`${suite}: an engine is there in CI`, () => expect.fail(reason));
  } else {
    test.skip(`${suite}: skipped, for ${reason}`, () => undefined);
    process.stderr.write(`${suite}: skipped, for ${reason}\n`);
  }
  return undefined;
}
