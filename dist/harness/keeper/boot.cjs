// The first code of a task in JavaScript: reads a length line, that many bytes of JSON (module name → source) and the
// task's input from standard input, and runs `main`. A module is a CommonJS one that is also given `input` (the input
// as text) and `write(text)` (to standard output): the same under every engine that runs this harness.
const { readFileSync, writeSync } = require('node:fs');
const { compileFunction } = require('node:vm');

const all = readFileSync(0);
const lineEnd = all.indexOf(10);
const size = Number(all.subarray(0, lineEnd).toString('latin1'));
const sources = JSON.parse(all.subarray(lineEnd + 1, lineEnd + 1 + size).toString('utf8'));
const input = all.subarray(lineEnd + 1 + size).toString('utf8');
const loaded = new Map();

function write(text) {
  let rest = Buffer.from(text, 'utf8');
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
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

load('main');
