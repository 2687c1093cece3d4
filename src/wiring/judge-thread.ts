import { type MessagePort, parentPort } from 'node:worker_threads';
import type { Call } from '../contracts/call.ts';
import { type JudgeTools, judge } from '../pipeline/examine.ts';
import { Modules } from '../pipeline/modules.ts';
import { assetsOf } from './assets.ts';
import { judgePorts } from './scan-ports.ts';
import type { FromThread, ThreadData, ToThread } from './thread-messages.ts';
import { errorOf, told } from './told.ts';

/** Whoever asks watches the time and ends the thread. */
const CALL: Call = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY };

type Text = Promise<string | undefined>;
type Waiting = { readonly resolve: (text: string | undefined) => void; readonly reject: (error: Error) => void };

/** Asks for texts, and takes the answers. */
class Reader {
  readonly #waiting = new Map<number, Waiting>();
  readonly #say: (message: FromThread) => void;
  #asked = 0;

  constructor(say: (message: FromThread) => void) {
    this.#say = say;
  }

  read(path: string): Text {
    this.#asked += 1;
    const id = this.#asked;
    this.#say({ kind: 'read', id, path });
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  take(message: Extract<ToThread, { id: number }>): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'text') waiting?.resolve(message.text);
    else waiting?.reject(errorOf(message.error));
  }
}

function serve(port: MessagePort, data: ThreadData): void {
  const say = (message: FromThread): void => port.postMessage(message);
  const reader = new Reader(say);
  const known = new Set(data.paths);
  const read: JudgeTools['read'] = async (path) => (known.has(path) ? reader.read(path) : undefined);
  const ports = judgePorts(assetsOf(data.here).grammar, data.ruleBook, data.settings);
  const modules = new Modules(ports.languages, known, read);
  const tools: JudgeTools = { ...ports, modules, read, executes: data.executes };
  port.on('message', (message: ToThread) => {
    if (message.kind === 'begin') return;
    if (message.kind !== 'judge') return reader.take(message);
    judge(message.file, tools, CALL).then(
      (outcome) => say({ kind: 'judged', outcome }),
      (error: unknown) => say({ kind: 'failed', error: told(error) }),
    );
  });
}

/** A thread that judges one file at a time, for as long as it is asked to. */
export async function judgeThread(): Promise<void> {
  const port = parentPort;
  port?.once('message', (message: ToThread) => {
    if (message.kind === 'begin') serve(port, message.data);
  });
}
