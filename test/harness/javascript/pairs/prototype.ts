import type { Pair } from '../../pairs.ts';

const GUARDED = `if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue;`;

const merge = (guard: string) => `
function merge(target, source) {
  for (const key of Object.keys(source)) {
    ${guard}
    if (typeof source[key] === 'object' && source[key] !== null) {
      target[key] = merge(target[key] || {}, source[key]); // sink
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

module.exports = merge;
`;

const assign = (guard: string) => `
type Tree = { [key: string]: any };

export function put(tree: Tree, path: string, value: unknown): void {
  const keys = path.split('.');
  let at: Tree = tree;
  for (const key of keys.slice(0, -1)) {
    ${guard}
    if (at[key] === undefined) at[key] = {};
    at = at[key];
  }
  at[keys[keys.length - 1]!] = value; // sink
}
`;

export const prototype: readonly Pair[] = [
  { name: 'a deep merge', unit: 'merge', parameter: 'source', vulnerable: merge(''), safe: merge(GUARDED) },
  {
    name: 'a path of keys in TypeScript',
    path: 'src/put.ts',
    unit: 'put',
    parameter: 'path',
    vulnerable: assign(''),
    safe: assign("if (!Object.hasOwn(at, key)) throw new Error('no such key');"),
  },
  {
    name: 'two keys of a request',
    path: 'votes.mjs',
    unit: '<lambda>',
    source: 'external',
    vulnerable: `
import express from 'express';

const votes = {};
const app = express();
app.use(express.json());
app.post('/vote', (req, res) => {
  const { poll, choice } = req.body;
  votes[poll] = votes[poll] || {};
  votes[poll][choice] = req.body.weight; // sink
  res.json({ ok: true });
});
`,
    safe: `
import express from 'express';

const votes = new Map();
const app = express();
app.use(express.json());
app.post('/vote', (req, res) => {
  const { poll, choice } = req.body;
  if (!votes.has(poll)) votes.set(poll, new Map());
  votes.get(poll).set(choice, req.body.weight); // sink
  res.json({ ok: true });
});
`,
  },
  {
    name: 'a body that is parsed and merged by a maintained package',
    unit: 'configure',
    parameter: 'text',
    vulnerable: `
const defaults = { theme: { name: 'light' } };

function copy(into, from) {
  for (const name in from) {
    if (from[name] instanceof Object) copy(into[name] ?? (into[name] = {}), from[name]);
    else into[name] = from[name]; // sink
  }
}

exports.configure = function (text) {
  copy(defaults, JSON.parse(text));
  return defaults;
};
`,
    safe: `
const _ = require('lodash');

const defaults = { theme: { name: 'light' } };

exports.configure = function (text) {
  return _.merge(defaults, JSON.parse(text)); // sink
};
`,
  },
];
