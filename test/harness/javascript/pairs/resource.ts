import type { Pair } from '../../pairs.ts';

export const resource: readonly Pair[] = [
  {
    name: 'a buffer as large as a request says, and one that is at most so large',
    unit: 'blank',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
const express = require('express');
const app = express();
app.get('/blank', function blank(req, res) {
  const page = Buffer.alloc(Number(req.query.bytes)); // sink
  res.type('application/octet-stream').send(page);
});
`,
    safe: `
const express = require('express');
const app = express();
app.get('/blank', function blank(req, res) {
  const page = Buffer.alloc(Math.min(Number(req.query.bytes) || 0, 4096)); // sink
  res.type('application/octet-stream').send(page);
});
`,
  },
  {
    name: 'a list of parsed data, and a number that is refused, in TypeScript',
    path: 'src/seats.ts',
    unit: 'seats',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
import type { Request, Response } from 'express';
export function seats(req: Request, res: Response): void {
  const rows = new Array(req.body.rows).fill(0); // sink
  res.json({ rows: rows.length });
}
`,
    safe: `
import type { Request, Response } from 'express';
export function seats(req: Request, res: Response): void {
  if (!(req.body.rows <= 500)) {
    res.status(400).json({ error: 'too many' });
    return;
  }
  const rows = new Array(req.body.rows).fill(0); // sink
  res.json({ rows: rows.length });
}
`,
  },
  {
    name: 'a text repeated as often as is asked, and as often as is allowed',
    path: 'line.mjs',
    unit: 'line',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
import http from 'node:http';
export function line(req, res) {
  const { searchParams } = new URL(req.url, 'http://localhost');
  res.end('-'.repeat(parseInt(searchParams.get('width'), 10))); // sink
}
http.createServer(line).listen(8080);
`,
    safe: `
import http from 'node:http';
export function line(req, res) {
  const { searchParams } = new URL(req.url, 'http://localhost');
  const width = Math.max(0, Math.min(80, parseInt(searchParams.get('width'), 10) || 0));
  res.end('-'.repeat(width)); // sink
}
http.createServer(line).listen(8080);
`,
  },
  {
    name: 'a loop of a request; as long as a function is asked for is what it is there for',
    unit: 'total',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
exports.total = (req, res) => {
  const list = [];
  for (let i = 0; i < Number(req.params.count); i += 1) list.push(i * i); // sink
  res.json({ total: list.length });
};
`,
    safe: `
exports.total = (count) => {
  const list = [];
  for (let i = 0; i < count; i += 1) list.push(i * i); // sink
  return list.length;
};
`,
  },
  {
    name: 'a body joined to its end, and up to a limit',
    unit: 'save',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
const http = require('http');
function save(req, res) {
  let body = '';
  req.on('data', (part) => { body += part; }); // sink
  req.on('end', () => res.end(String(body.length)));
}
http.createServer(save).listen(8080);
`,
    safe: `
const http = require('http');
function save(req, res) {
  let body = '';
  req.on('data', (part) => {
    body += part; // sink
    if (body.length > 1e6) req.connection.destroy();
  });
  req.on('end', () => res.end(String(body.length)));
}
http.createServer(save).listen(8080);
`,
  },
  {
    name: 'pieces of a body in a list, and pieces that are let fall beyond a limit',
    path: 'src/upload.ts',
    unit: 'upload',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
import type { IncomingMessage, ServerResponse } from 'node:http';
export async function upload(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer); // sink
  res.end(String(Buffer.concat(parts).length));
}
`,
    safe: `
import type { IncomingMessage, ServerResponse } from 'node:http';
export async function upload(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req) {
    size += (part as Buffer).length;
    if (size <= 65536) parts.push(part as Buffer); // sink
  }
  res.end(String(Buffer.concat(parts).length));
}
`,
  },
  {
    name: 'packed data of a request, and a limit on what comes out of it',
    unit: 'unpack',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
const zlib = require('zlib');
exports.unpack = (req, res) => {
  const data = zlib.gunzipSync(req.body); // sink
  res.json({ length: data.length });
};
`,
    safe: `
const zlib = require('zlib');
exports.unpack = (req, res) => {
  const data = zlib.gunzipSync(req.body, { maxOutputLength: 1e6 }); // sink
  res.json({ length: data.length });
};
`,
  },
  {
    name: 'packed data that is unpacked later, with and without a limit',
    path: 'inbox.mjs',
    unit: 'receive',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
const unpack = promisify(inflate);
export async function receive(request, reply) {
  const text = await unpack(Buffer.from(request.body.packed, 'base64')); // sink
  reply.send({ length: text.length });
}
`,
    safe: `
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
const unpack = promisify(inflate);
export async function receive(request, reply) {
  const text = await unpack(Buffer.from(request.body.packed, 'base64'), { maxOutputLength: 65536 }); // sink
  reply.send({ length: text.length });
}
`,
  },
  {
    name: 'results that are remembered for ever, and the latest of them',
    unit: 'priceOf',
    parameter: 'article',
    vulnerableGives: 'predicate',
    vulnerable: `
const cache = new Map();
exports.priceOf = (article) => {
  if (!cache.has(article)) cache.set(article, article.length * 3); // sink
  return cache.get(article);
};
`,
    safe: `
const cache = new Map();
exports.priceOf = (article) => {
  if (!cache.has(article)) cache.set(article, article.length * 3); // sink
  if (cache.size > 1000) cache.delete(cache.keys().next().value);
  return cache.get(article);
};
`,
  },
];
