// The first code of a task in JavaScript. From standard input it reads JSON (module name → source) twice, each after a line
// with its length: the harness's modules, of which `preload` is loaded at once, and the task's own, which may come much
// later. The rest is the task's input; with it `main` is run. A module is a CommonJS one that is also given `input` (as
// text; `preload` and what it loads have none) and `write(text)` (to standard output): the same under every engine that
// runs this harness.
const { readSync, writeSync } = require('node:fs');
const { compileFunction } = require('node:vm');

const CHUNK = 1 << 16;
const loaded = new Map();
let input = '';
let rest = Buffer.alloc(0);

/** False at the end of the input. */
function more() {
  const chunk = Buffer.allocUnsafe(CHUNK);
  const size = readSync(0, chunk);
  rest = Buffer.concat([rest, chunk.subarray(0, size)]);
  return size > 0;
}

/** The next piece of JSON. */
function piece() {
  let lineEnd = rest.indexOf(10);
  while (lineEnd < 0) {
    if (!more()) process.exit(0);
    lineEnd = rest.indexOf(10);
  }
  const end = lineEnd + 1 + Number(rest.subarray(0, lineEnd).toString('latin1'));
  while (rest.length < end) if (!more()) process.exit(0);
  const text = rest.subarray(lineEnd + 1, end).toString('utf8');
  rest = rest.subarray(end);
  return JSON.parse(text);
}

function write(text) {
  let left = Buffer.from(text, 'utf8');
  while (left.length > 0) {
    try {
      left = left.subarray(writeSync(1, left));
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

function load(name) {
  if (!Object.hasOwn(sources, name)) return require(name);
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const names = ['require', 'module', 'exports', 'input', 'write'];
  const run = compileFunction(sources[name], names, { filename: `<harness>/${name}` });
  run(load, module, module.exports, input, write);
  return module.exports;
}

const sources = piece();
if (Object.hasOwn(sources, 'preload')) load('preload');
Object.assign(sources, piece());
while (more());
input = rest.toString('utf8');
load('main');
