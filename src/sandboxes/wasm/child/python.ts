import { WASIProcExit } from '@bjorn3/browser_wasi_shim';
import { type Entry, keep, type MemoryImage, restore } from './image.ts';
import { createSystem, type Imports, type Streams, type System } from './system.ts';

/** In the type of functions: where the number of the routine that calls one stands. */
const CALL_SLOT = 64;
/** What `boot.py` ends with when memory ran out. */
const OUT_OF_MEMORY = 137;
/** A machine that ended by a fault of its own: the snippet overflowed its stack, or the interpreter broke. */
const FAULT = 139;

type Parts = {
  readonly memory: WebAssembly.Memory;
  readonly table: WebAssembly.Table;
  readonly stack: WebAssembly.Global;
  readonly start: unknown;
};

function build(module: WebAssembly.Module, system: System, imports: Imports): Parts {
  const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: imports });
  const { memory, table, stack, _start: start } = instance.exports;
  if (
    !(memory instanceof WebAssembly.Memory && table instanceof WebAssembly.Table && stack instanceof WebAssembly.Global)
  )
    throw new Error('this is not the Python machine');
  system.attach(memory);
  return { memory, table, stack, start };
}

export type Ending = { readonly exit: number; readonly outOfMemory: boolean };

/** A Python machine that was restored and waits for its only turn. */
export type Python = {
  /** Runs until the machine ends. What `write` throws comes through. */
  run(streams: Streams): Ending;
  /** Runs a turn that comes back, and keeps what the memory then is. */
  load(streams: Streams): MemoryImage;
};

export function createPython(module: WebAssembly.Module, image: MemoryImage): Python {
  const system = createSystem([]);
  const { memory, table, stack } = build(module, system, system.imports);
  restore(image, memory);
  const { entry } = image;
  const turn = (streams: Streams): void => {
    system.connect(streams);
    stack.value = entry.stack;
    const call = table.get(new DataView(memory.buffer).getUint32(entry.type + CALL_SLOT, true));
    if (typeof call !== 'function') throw new Error('this is not the memory of the Python machine');
    if (call(entry.turn, entry.nothing, 0) === 0) throw new Error('the turn of the Python machine failed');
  };
  return {
    run: (streams) => {
      try {
        turn(streams);
        return { exit: FAULT, outOfMemory: false };
      } catch (error) {
        if (error instanceof WASIProcExit) return { exit: error.code, outOfMemory: error.code === OUT_OF_MEMORY };
        if (isFault(error)) return { exit: FAULT, outOfMemory: false };
        throw error;
      }
    },
    load: (streams) => {
      turn(streams);
      return keep(memory, entry);
    },
  };
}

/** What the engine throws when a machine does what none may. */
const isFault = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'RuntimeError' || error instanceof RangeError);

const REAL_TIME = 0;
/** Any time will do, if it is always the same; the other clocks count from there. */
const FIRST_TIME = 1_767_225_600_000_000_000n;

class Stopped extends Error {}

export type Boot = {
  readonly module: WebAssembly.Module;
  /** The first code, and what it reads. */
  readonly boot: string;
  readonly input: Uint8Array;
};

/**
 * Starts Python from nothing, until its first code says that it is where every machine is to begin. Clock and random
 * bytes are always the same, so that the memory is.
 */
export function firstImage({ module, boot, input }: Boot): MemoryImage {
  const said: Uint8Array[] = [];
  const complaints: Uint8Array[] = [];
  const write = (data: Uint8Array) => said.push(data.slice());
  const complain = (data: Uint8Array) => complaints.push(data.slice());
  const system = createSystem(['python', '-I', '-c', boot]);
  system.connect({ input, write, complain });
  let parts: Parts | undefined;
  const view = () => new DataView((parts ?? missing()).memory.buffer);
  const imports: Imports = {
    ...system.imports,
    clock_time_get: (clock, _precision, at = 0) => {
      view().setBigUint64(at, clock === REAL_TIME ? FIRST_TIME : 0n, true);
      return 0;
    },
    random_get: (at = 0, length = 0) => {
      for (let i = 0; i < length; i += 1) view().setUint8(at + i, (i * 151 + 29) & 255);
      return 0;
    },
    clock_res_get: () => {
      throw new Stopped();
    },
  };
  parts = build(module, system, imports);
  const { start, memory, stack } = parts;
  if (typeof start !== 'function') throw new Error('this is not the Python machine');
  try {
    start();
  } catch (error) {
    if (!(error instanceof Stopped)) throw new Error(`the Python machine did not start: ${Buffer.concat(complaints)}`);
    const places: Omit<Entry, 'stack'> = JSON.parse(Buffer.concat(said).toString('utf8'));
    return keep(memory, { ...places, stack: stack.value });
  }
  throw new Error('the first code of the Python machine came to its end');
}

function missing(): never {
  throw new Error('the machine is not built yet');
}
