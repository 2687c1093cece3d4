import { type Fd, WASI } from '@bjorn3/browser_wasi_shim';
import { FixedFolder } from './fixed.ts';
import { scratchFolder } from './scratch.ts';
import { Input, Null, Output } from './streams.ts';
import { createWorkClock } from './work-clock.ts';

/** The same that a container has. */
const ENVIRONMENT = ['PATH=/usr/local/bin:/usr/bin:/bin', 'HOME=/tmp', 'LANG=C.UTF-8'];
const MOST_OPEN = 256;

const ERRNO = { success: 0, invalid: 28, mfile: 33, notSupported: 58 } as const;
/** Of a subscription: where its kind, clock, time and flags lie; of an event: its size. */
const SUBSCRIPTION = { kind: 8, clock: 16, time: 24, flags: 40 } as const;
const CLOCK_KIND = 0;
const ABSOLUTE = 1;
const MONOTONIC = 1;

/** What a machine reads, and who gets what it writes; nobody unless it is said. */
export type Streams = {
  readonly input: Uint8Array;
  readonly write: (data: Uint8Array) => void;
  readonly complain?: (data: Uint8Array) => void;
};

export type Imports = Record<string, (...args: number[]) => unknown>;

/** All that a machine can ask for: files in memory, its streams, clocks, random bytes. Nothing of the host is behind it. */
export type System = {
  readonly imports: Imports;
  /** To be called before the machine runs: the system reads and writes its memory. */
  attach(memory: WebAssembly.Memory): void;
  /** Until then there is nothing to read. */
  connect(streams: Streams): void;
};

const sleeper = new Int32Array(new SharedArrayBuffer(4));

/** Sleeps without burning a processor, where the shim would spin; only time can be waited for. */
function waitFor(memory: () => DataView, now: (clock: number) => bigint) {
  return (subscription: number, event: number, count: number, written: number): number => {
    const view = memory();
    if (count < 1) return ERRNO.invalid;
    if (count > 1 || view.getUint8(subscription + SUBSCRIPTION.kind) !== CLOCK_KIND) return ERRNO.notSupported;
    const clock = view.getUint32(subscription + SUBSCRIPTION.clock, true);
    const time = view.getBigUint64(subscription + SUBSCRIPTION.time, true);
    const absolute = (view.getUint16(subscription + SUBSCRIPTION.flags, true) & ABSOLUTE) !== 0;
    const left = Number(absolute ? time - now(clock) : time) / 1e6;
    if (left > 0) Atomics.wait(sleeper, 0, 0, left);
    view.setBigUint64(event, view.getBigUint64(subscription, true), true);
    view.setUint32(event + 8, 0, true);
    view.setUint32(written, 1, true);
    return ERRNO.success;
  };
}

const nanoseconds = (clock: number): bigint =>
  clock === MONOTONIC ? BigInt(Math.round(performance.now() * 1e6)) : BigInt(Date.now()) * 1_000_000n;

/** All the files there are. `open`: what is open now. */
function folders(open: () => Iterable<unknown>): Fd[] {
  const scratch = scratchFolder('/tmp', open);
  const devices = new FixedFolder('/dev', { null: new Null() });
  return [scratch, devices, new FixedFolder('/', { dev: devices.dir, tmp: scratch.dir })];
}

const notSupported = () => ERRNO.notSupported;
const WITHOUT_SOCKETS: Imports = {
  sock_accept: notSupported,
  sock_recv: notSupported,
  sock_send: notSupported,
  sock_shutdown: notSupported,
};

export function createSystem(args: readonly string[]): System {
  const [stdin, stdout, stderr] = [new Input(), new Output(), new Output()];
  let attached: WebAssembly.Memory | undefined;
  const worked = createWorkClock();
  const shim: WASI = new WASI([...args], ENVIRONMENT, [stdin, stdout, stderr, ...folders(() => shim.fds)], {
    debug: false,
  });
  const view = () => {
    if (attached === undefined) throw new Error('the machine runs without its memory');
    return new DataView(attached.buffer);
  };
  const original: Imports = shim.wasiImport;
  const openPath = original['path_open'];
  // A closed descriptor leaves a hole that the shim does not fill again.
  const opened = (): number => {
    while (shim.fds.length > 0 && shim.fds.at(-1) === undefined) shim.fds.pop();
    return shim.fds.filter((descriptor) => descriptor !== undefined).length;
  };
  const imports: Imports = {
    ...original,
    ...WITHOUT_SOCKETS,
    path_open: (...given) => (opened() >= MOST_OPEN ? ERRNO.mfile : openPath?.(...given)),
    // No program asks how fine a clock is; the machine's own code learns here how long it has worked.
    clock_res_get: (_clock = 0, at = 0) => {
      view().setBigUint64(at, worked(), true);
      return ERRNO.success;
    },
    poll_oneoff: (subscription = 0, event = 0, count = 0, written = 0) =>
      waitFor(view, nanoseconds)(subscription, event, count, written),
    sched_yield: () => ERRNO.success,
  };
  return {
    imports,
    attach: (memory) => {
      attached = memory;
      shim.inst = { exports: { memory } };
    },
    connect: ({ input, write, complain }) => {
      stdin.give(input);
      stdout.to = write;
      if (complain !== undefined) stderr.to = complain;
    },
  };
}
