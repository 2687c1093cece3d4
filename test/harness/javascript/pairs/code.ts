import type { Pair } from '../../pairs.ts';

export const code: readonly Pair[] = [
  {
    name: 'a calculator',
    unit: 'calculate',
    parameter: 'formula',
    vulnerable: `
function calculate(formula) {
  return eval(formula); // sink
}

module.exports = { calculate };
`,
    safe: `
function calculate(formula) {
  if (!/^[\\d+*/(). -]+$/.test(formula)) throw new SyntaxError('formula');
  return eval(formula); // sink
}

module.exports = { calculate };
`,
  },
  {
    name: 'a function made of text in TypeScript',
    path: 'src/rule.ts',
    unit: 'Rule.test',
    parameter: 'field',
    vulnerable: `
export class Rule {
  constructor(private readonly limit: number) {}

  test(field: string, row: Record<string, number>): boolean {
    return new Function('row', \`return row.\${field} > \${this.limit}\`)(row) as boolean; // sink
  }
}
`,
    safe: `
export class Rule {
  constructor(private readonly limit: number) {}

  test(field: string, row: Record<string, number>): boolean {
    return (row[field] ?? 0) > this.limit; // sink
  }
}
`,
  },
  {
    name: 'vm, and JSON',
    path: 'settings.mjs',
    unit: 'parse',
    parameter: 'text',
    vulnerable: `
import vm from 'node:vm';

export function parse(text) {
  return vm.runInNewContext('(' + text + ')', {}); // sink
}
`,
    safe: `
export function parse(text) {
  return JSON.parse(text); // sink
}
`,
  },
  {
    name: 'a timer that is given text',
    unit: '<lambda>',
    source: 'external',
    vulnerable: `
const express = require('express');
const app = express();
app.post('/remind', (req, res) => {
  setTimeout("notify('" + req.body.message + "')", 1000); // sink
  res.sendStatus(204);
});
`,
    safe: `
const express = require('express');
const app = express();
app.post('/remind', (req, res) => {
  setTimeout(() => notify(req.body.message), 1000); // sink
  res.sendStatus(204);
});
`,
  },
];
