'use strict';
// What runs this: Node in a container, or a bare engine without any built-in module. Everything that differs between
// them is decided here, so that no other module of the harness asks.

/** A module of Node's own; undefined under an engine that has none. Asked for before anything is replaced. */
function builtin(name) {
  try {
    return require(`node:${name}`);
  } catch {
    return undefined;
  }
}

const NAMES = [
  'assert',
  'buffer',
  'child_process',
  'crypto',
  'events',
  'fs',
  'os',
  'path',
  'perf_hooks',
  'querystring',
  'stream',
  'stream/promises',
  'string_decoder',
  'url',
  'util',
  'v8',
  'vm',
  'zlib',
];
const real = Object.fromEntries(NAMES.map((name) => [name, builtin(name)]));
const inNode = real.vm !== undefined && real.fs !== undefined;
const nodeProcess = inNode ? globalThis.process : undefined;
const now = real.perf_hooks ? real.perf_hooks.performance.now.bind(real.perf_hooks.performance) : Date.now.bind(Date);
const immediate = inNode ? globalThis.setImmediate : undefined;
const later = inNode ? globalThis.setTimeout : undefined;

const ROOT = '/tmp/app/';
/** Without file names, a frame's file is told by its line: each file begins at lines of its own. */
const FIRST_LINE = 20000;
const places = [];
let nextLine = FIRST_LINE;

function placed(text, path) {
  const lines = text.split('\n').length;
  const known = places.find((place) => place.path === path && place.text === text);
  if (known) return known.start;
  const start = nextLine;
  places.push({ path, text, start, end: start + lines });
  nextLine += lines + 10;
  return start;
}

/** A file's text as a function of the given names. `asynchronous`: it awaits outside of every function. */
function compile(text, path, names, asynchronous) {
  const source = text.replace(/^#!/, '//');
  if (inNode && !asynchronous) return real.vm.compileFunction(source, names, { filename: ROOT + path });
  const head = `(${asynchronous ? 'async ' : ''}function (${names.join(', ')}) {`;
  if (inNode) return new real.vm.Script(`${head}${source}\n})`, { filename: ROOT + path }).runInThisContext();
  return (0, eval)(`${'\n'.repeat(placed(text, path) - 1)}${head}${source}\n})`);
}

const AT = inNode ? /\/tmp\/app\/([^:()\s]+):(\d+):\d+/ : /\((?:<input>|<evalScript>):(\d+)(?::\d+)?\)/;

/** A line of a stack as [path, line] of the snippet's; undefined for every other. */
function frameOf(line) {
  const found = AT.exec(line);
  if (found === null) return undefined;
  if (inNode) return [found[1], Number(found[2])];
  const at = Number(found[1]);
  const place = places.find(({ start, end }) => at >= start && at < end);
  return place === undefined ? undefined : [place.path, at - place.start + 1];
}

let running = () => undefined;
const KEY = 'probe_run';
const script = inNode ? new real.vm.Script(`globalThis.${KEY}()`) : undefined;

/** Calls, and stops it when it takes too long, where the engine can. Throws `Slow` then. */
class Slow extends Error {}

function limited(work, milliseconds) {
  if (!inNode) return work();
  running = work;
  Object.defineProperty(globalThis, KEY, { value: () => running(), configurable: true, enumerable: false });
  try {
    return script.runInThisContext({ timeout: milliseconds });
  } catch (error) {
    if (error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new Slow();
    throw error;
  } finally {
    delete globalThis[KEY];
  }
}

/** Lets promises go on; a turn of the loop where there is one. */
async function turn() {
  if (immediate !== undefined) {
    await new Promise((resolve) => immediate(resolve));
    return;
  }
  for (let i = 0; i < 12; i += 1) await null;
}

const pause = (milliseconds) => (later === undefined ? turn() : new Promise((resolve) => later(resolve, milliseconds)));

/** Milliseconds of processor time; the clock's where nothing else is known. */
function worked() {
  if (nodeProcess === undefined) return now();
  const { user, system } = usage();
  return (user + system) / 1000;
}
const usage = nodeProcess ? nodeProcess.cpuUsage.bind(nodeProcess) : undefined;

/** Nothing that the snippet leaves behind may end the process early, or keep it. */
function guard() {
  if (nodeProcess === undefined) return;
  nodeProcess.on('unhandledRejection', () => undefined);
  nodeProcess.on('uncaughtException', () => undefined);
}
const leave = nodeProcess ? nodeProcess.exit.bind(nodeProcess, 0) : () => undefined;
const version = nodeProcess ? nodeProcess.version : 'bare';

module.exports = {
  ROOT,
  Slow,
  compile,
  frameOf,
  guard,
  inNode,
  leave,
  limited,
  now,
  pause,
  real,
  turn,
  version,
  worked,
};
