import packaged from '@jitl/quickjs-wasmfile-release-sync';
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSRuntime,
  type QuickJSSyncVariant,
} from 'quickjs-emscripten-core';
import type { Ending } from './python.ts';

const isVariant = (value: unknown): value is QuickJSSyncVariant =>
  typeof value === 'object' && value !== null && 'importFFI' in value;

/** The package's types and its code disagree about what its default export is. */
const variant = [packaged, ...Object.values(packaged)].find(isVariant);

const PAGES = { initial: 256, maximum: 4096 } as const;
/** Below the machine's bound, so that its own accounting says "out of memory" first. */
const HEAP_BYTES = 224 << 20;
/** Room to look at the error that says so. */
const SPARE_BYTES = 8 << 20;
const STACK_BYTES = 256 << 10;
const FAILED = 1;
const FAULT = 139;

/**
 * The same contract that `src/harness/keeper/boot.cjs` gives under Node: a module is a CommonJS one that is also given
 * `input` and `write`. `compile` turns a source into a function, under the name that its errors show.
 */
const BOOT = `(function (sources, input, write, compile) {
  const { Map, Object, Error } = globalThis;
  const loaded = new Map();
  function load(name) {
    if (!Object.hasOwn(sources, name)) {
      throw Object.assign(new Error("Cannot find module '" + name + "'"), { code: 'MODULE_NOT_FOUND' });
    }
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    compile(sources[name], '<harness>/' + name)(load, module, module.exports, input, write);
    return module.exports;
  }
  load('main');
})`;

export type JavascriptTask = {
  readonly sources: Readonly<Record<string, string>>;
  readonly input: string;
  /** Does not come back when there was too much. */
  readonly write: (data: Uint8Array) => void;
};

/** A JavaScript machine that was built and waits for its task. */
export type Javascript = { run(task: JavascriptTask): Ending };

export async function createJavascript(module: WebAssembly.Module): Promise<Javascript> {
  const memory = new WebAssembly.Memory(PAGES);
  if (variant === undefined) throw new Error('the JavaScript machine is not in its package');
  const own = newVariant(variant, { wasmModule: module, wasmMemory: memory });
  const machine = await newQuickJSWASMModuleFromVariant(own);
  const grown = () => memory.buffer.byteLength > HEAP_BYTES / 2;
  return {
    run: (options) => {
      try {
        const runtime = machine.newRuntime();
        runtime.setMemoryLimit(HEAP_BYTES);
        runtime.setMaxStackSize(STACK_BYTES);
        return execute(runtime, options, grown);
      } catch {
        // The machine itself broke: it is used for nothing else.
        return { exit: FAULT, outOfMemory: grown() };
      }
    },
  };
}

function execute(runtime: QuickJSRuntime, options: JavascriptTask, grown: () => boolean): Ending {
  const context = runtime.newContext();
  const failed = (error: QuickJSHandle): Ending => {
    runtime.setMemoryLimit(HEAP_BYTES + SPARE_BYTES);
    return { exit: FAILED, outOfMemory: grown() && isOutOfMemory(context, error) };
  };
  const boot = context.evalCode(BOOT, '<boot>');
  if (boot.error) return failed(boot.error);
  const sources = context.newString(JSON.stringify(options.sources));
  const parse = context.getProp(context.getProp(context.global, 'JSON'), 'parse');
  const parsed = context.callFunction(parse, context.undefined, sources);
  if (parsed.error) return failed(parsed.error);
  const write = context.newFunction('write', (text) => {
    options.write(Buffer.from(context.getString(text), 'utf8'));
  });
  const compile = context.newFunction('compile', (source, name) =>
    context.evalCode(
      `(function (require, module, exports, input, write) {${context.getString(source)}\n})`,
      context.getString(name),
    ),
  );
  const given = [parsed.value, context.newString(options.input), write, compile];
  const ended = context.callFunction(boot.value, context.undefined, ...given);
  if (ended.error) return failed(ended.error);
  while (runtime.hasPendingJob()) {
    const jobs = runtime.executePendingJobs();
    if (jobs.error) return failed(jobs.error);
  }
  return { exit: 0, outOfMemory: false };
}

/** Without memory for an error, nothing is thrown: null. */
function isOutOfMemory(context: QuickJSContext, error: QuickJSHandle): boolean {
  if (context.typeof(error) !== 'object') return false;
  if (context.sameValue(error, context.null)) return true;
  const read = (name: string) => context.dump(context.getProp(error, name));
  return read('name') === 'InternalError' && read('message') === 'out of memory';
}
