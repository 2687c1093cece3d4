/**
 * The program of the child process: it holds the machines' code and starts a thread for each task. Its standard input
 * and output are the way to the host; when the host is gone, it ends.
 */
import { isMainThread } from 'node:worker_threads';
import type { Outcome } from './machine.ts';
import type { FromChild, ToChild } from './messages.ts';
import { createDecoder, encode } from './wire.ts';
import { work } from './worker.ts';
import { Workshop } from './workshop.ts';

/** The host is trusted: this only bounds a mistake. */
const LONGEST = 1 << 30;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function answerTo(message: ToChild, body: Uint8Array, workshop: Workshop): Promise<Buffer> {
  const { id } = message;
  const plain = (more: Partial<FromChild> = {}): Buffer => encode({ id, error: '', ...more } satisfies FromChild);
  switch (message.kind) {
    case 'load':
      await workshop.load(message.language);
      return plain();
    case 'harness':
      await workshop.harness(message.harness, message.ahead);
      return plain();
    case 'forget':
      workshop.forget(message.number);
      return plain();
    case 'stop':
      workshop.stop(message.run);
      return plain();
    case 'count':
      return plain({ count: workshop.count() });
    case 'run':
      return ran(id, await workshop.run(id, message.task, body));
  }
}

function ran(id: number, outcome: Outcome): Buffer {
  if (outcome.kind === 'failed') return encode({ id, error: outcome.reason } satisfies FromChild);
  const ended = outcome.kind === 'ended' ? outcome.ended : { exit: 0, killed: null };
  return encode({ id, error: '', ended } satisfies FromChild, outcome.output);
}

function serve(): void {
  const [, program = '', folder = ''] = process.argv;
  const workshop = new Workshop(program, folder);
  const decode = createDecoder(LONGEST);
  process.stdin.on('data', (chunk: Buffer) => {
    for (const { head, body } of decode(chunk)) {
      const message: ToChild = Object(head);
      answerTo(message, body, workshop).then(
        (answer) => process.stdout.write(answer),
        (error: unknown) =>
          process.stdout.write(encode({ id: message.id, error: messageOf(error) } satisfies FromChild)),
      );
    }
  });
  process.stdin.once('close', () => process.exit(0));
  process.stdout.once('error', () => process.exit(0));
}

if (isMainThread) serve();
else await work();
