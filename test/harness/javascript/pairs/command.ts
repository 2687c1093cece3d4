import type { Pair } from '../../pairs.ts';

export const command: readonly Pair[] = [
  {
    name: 'a command that is put together, and one that the caller gives whole',
    unit: 'run',
    parameter: 'command',
    vulnerableGives: 'effect',
    safeGives: 'weak',
    vulnerable: `
const { execSync } = require('node:child_process');

exports.run = function run(command) {
  return execSync('nice ' + command).toString(); // sink
};
`,
    safe: `
const { execSync } = require('node:child_process');

exports.run = function run(command) {
  return execSync(command).toString(); // sink
};
`,
  },
  {
    name: 'a handler that joins a command, and one that passes arguments',
    unit: '<lambda>',
    source: 'external',
    safeGives: 'neutralised',
    vulnerable: `
const express = require('express');
const { exec } = require('child_process');

const app = express();

app.get('/lookup', (req, res) => {
  const domain = req.query.domain;
  exec('nslookup ' + domain, (error, stdout) => { // sink
    res.type('text/plain').send(stdout);
  });
});
`,
    safe: `
const express = require('express');
const { execFile } = require('child_process');

const app = express();

app.get('/lookup', (req, res) => {
  const domain = req.query.domain;
  execFile('nslookup', [domain], (error, stdout) => { // sink
    res.type('text/plain').send(stdout);
  });
});
`,
  },
  {
    name: 'an ES module with promises',
    path: 'tools/convert.mjs',
    unit: 'convert',
    parameter: 'name',
    vulnerable: `
import { exec } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(exec);

export async function convert(name) {
  const { stdout } = await run(\`convert "uploads/\${name}" out.png\`); // sink
  return stdout.trim();
}
`,
    safe: `
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export async function convert(name) {
  if (!/^[a-z0-9]+\\.(?:png|jpg)$/.test(name)) throw new RangeError('name');
  const { stdout } = await run('convert', [\`uploads/\${name}\`, 'out.png']); // sink
  return stdout.trim();
}
`,
  },
  {
    name: 'a private method of a TypeScript class',
    path: 'src/archive.ts',
    unit: 'Archive.pack',
    parameter: 'folder',
    safeGives: 'neutralised',
    vulnerable: `
import { spawnSync, type SpawnSyncReturns } from 'child_process';

interface Options { readonly level?: number }

export class Archive {
  constructor(private readonly options: Options = {}) {}

  pack(folder: string): number {
    const level: number = this.options.level ?? 6;
    const done: SpawnSyncReturns<Buffer> = spawnSync(\`tar -\${level} -cf out.tar \${folder}\`, { shell: true }); // sink
    return done.status ?? 1;
  }
}
`,
    safe: `
import { spawnSync, type SpawnSyncReturns } from 'child_process';

interface Options { readonly level?: number }

export class Archive {
  constructor(private readonly options: Options = {}) {}

  pack(folder: string): number {
    const level: number = this.options.level ?? 6;
    const done: SpawnSyncReturns<Buffer> = spawnSync('tar', [\`-\${level}\`, '-cf', 'out.tar', folder]); // sink
    return done.status ?? 1;
  }
}
`,
  },
  {
    name: 'a guard in a sibling file',
    path: 'lib/ping.js',
    unit: 'ping',
    parameter: 'host',
    vulnerable: `
const { execSync } = require('child_process');
const { checked } = require('./guards');

function ping(host) {
  return execSync('ping -c 1 ' + checked(host)).toString(); // sink
}

module.exports = { ping };
`,
    safe: `
const { execSync } = require('child_process');
const { checked } = require('./guards');

function ping(host) {
  return execSync('ping -c 1 ' + checked(host)).toString(); // sink
}

module.exports = { ping };
`,
    modules: {
      'lib/guards.js': "exports.checked = (host) => { if (host === '') throw new Error('host'); return host; };\n",
    },
    safeModules: {
      'lib/guards.js':
        "exports.checked = (host) => { if (!/^[a-z.]+$/.test(host)) throw new Error('host'); return host; };\n",
    },
  },
  {
    name: 'a script and its arguments',
    unit: '<module>',
    source: 'external',
    vulnerable: `
const cp = require('child_process');

const branch = process.argv[2];
cp.execSync('git checkout ' + branch); // sink
`,
    safe: `
const cp = require('child_process');

const branch = process.argv[2];
cp.execFileSync('git', ['checkout', '--', branch]); // sink
`,
  },
  {
    name: 'a callback within a callback of a plain server',
    unit: '<lambda>',
    source: 'external',
    vulnerable: `
const http = require('http');
const url = require('url');
const { exec } = require('child_process');

http.createServer((req, res) => {
  const { query } = url.parse(req.url, true);
  exec('whois ' + query.name, (error, out) => res.end(out)); // sink
}).listen(8080);
`,
    safe: `
const http = require('http');
const url = require('url');
const { exec } = require('child_process');
const { quote } = require('shell-quote');

http.createServer((req, res) => {
  const { query } = url.parse(req.url, true);
  exec('whois ' + quote([query.name]), (error, out) => res.end(out)); // sink
}).listen(8080);
`,
  },
];
