import type { Pair } from '../../pairs.ts';

export const path: readonly Pair[] = [
  {
    name: 'a joined path, and one that is checked once it is resolved',
    path: 'src/files.ts',
    unit: 'download',
    source: 'external',
    safeGives: 'not-reached',
    vulnerable: `
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Request, Response } from 'express';

const FOLDER = path.resolve('/srv/notes');

function download(req: Request, res: Response): void {
  const file = path.join(FOLDER, String(req.params['name']));
  res.type('text/plain').send(readFileSync(file, 'utf8')); // sink
}

export const routes = { download };
`,
    safe: `
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Request, Response } from 'express';

const FOLDER = path.resolve('/srv/notes');

function download(req: Request, res: Response): void {
  const file = path.resolve(FOLDER, String(req.params['name']));
  if (!file.startsWith(FOLDER + path.sep)) {
    res.sendStatus(404);
    return;
  }
  res.type('text/plain').send(readFileSync(file, 'utf8')); // sink
}

export const routes = { download };
`,
  },
  {
    name: 'the last part of a name only',
    unit: 'store',
    parameter: 'name',
    safeGives: 'neutralised',
    vulnerable: `
const fs = require('fs').promises;

exports.store = async (name, data) => {
  await fs.writeFile('/srv/uploads/' + name, data); // sink
};
`,
    safe: `
const fs = require('fs').promises;
const path = require('path');

exports.store = async (name, data) => {
  await fs.writeFile('/srv/uploads/' + path.basename(name), data); // sink
};
`,
  },
  {
    name: 'a handler that sends files, with and without a root',
    unit: '<lambda>',
    source: 'external',
    vulnerable: `
import express from 'express';
import { join } from 'path';

const app = express();
app.get('/report/:file', (req, res) => {
  res.sendFile(join('/srv/reports', req.params.file)); // sink
});
export default app;
`,
    safe: `
import express from 'express';

const app = express();
app.get('/report/:file', (req, res) => {
  res.sendFile(req.params.file, { root: '/srv/reports' }); // sink
});
export default app;
`,
  },
  {
    name: 'a resolver in a sibling TypeScript file',
    path: 'src/read.ts',
    unit: 'read',
    parameter: 'name',
    vulnerable: `
import { readFile } from 'fs/promises';
import { resolved } from './paths';

export async function read(name: string): Promise<string> {
  return await readFile(resolved(name), 'utf8'); // sink
}
`,
    safe: `
import { readFile } from 'fs/promises';
import { resolved } from './paths';

export async function read(name: string): Promise<string> {
  return await readFile(resolved(name), 'utf8'); // sink
}
`,
    modules: { 'src/paths.ts': 'export const resolved = (name: string): string => `/srv/data/${name.trim()}`;\n' },
    safeModules: {
      'src/paths.ts':
        "export function resolved(name: string): string {\n  if (name.includes('/') || name.includes('%')) throw new Error('name');\n  return `/srv/data/${name}`;\n}\n",
    },
  },
  {
    name: 'opening what it is told to is what a reader does',
    unit: 'load',
    parameter: 'file',
    vulnerableGives: 'weak',
    vulnerable: `
const fs = require('fs');

function load(file) {
  return fs.readFileSync(file, 'utf8'); // sink
}

module.exports = load;
`,
    safe: `
const fs = require('fs');

const FILES = { terms: '/srv/terms.txt' };

function load(file) {
  if (!Object.hasOwn(FILES, file)) throw new Error('unknown');
  return fs.readFileSync(FILES[file], 'utf8'); // sink
}

module.exports = load;
`,
  },
];
