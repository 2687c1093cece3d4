import type { Pair } from '../../pairs.ts';

export const url: readonly Pair[] = [
  {
    name: 'a preview of any address',
    unit: '<lambda>',
    source: 'external',
    vulnerable: `
const express = require('express');
const axios = require('axios');

const app = express();
app.get('/preview', async (req, res) => {
  const answer = await axios.get(req.query.link); // sink
  res.json({ title: String(answer.data.title) });
});
`,
    safe: `
const express = require('express');
const axios = require('axios');

const HOSTS = new Set(['news.example.com', 'blog.example.com']);
const app = express();
app.get('/preview', async (req, res) => {
  const link = new URL(req.query.link);
  if (link.protocol !== 'https:' || !HOSTS.has(link.hostname)) return res.sendStatus(400);
  const answer = await axios.get(link.href); // sink
  res.json({ title: String(answer.data.title) });
});
`,
  },
  {
    name: 'fetch in TypeScript, a host in the middle of an address',
    path: 'src/regions.ts',
    unit: 'status',
    parameter: 'region',
    vulnerable: `
export async function status(region: string): Promise<string> {
  const response = await fetch(\`https://\${region}.api.example.com/status\`); // sink
  return response.text();
}
`,
    safe: `
export async function status(region: string): Promise<string> {
  if (!/^[a-z]{2}-\\d$/.test(region)) throw new RangeError(region);
  const response = await fetch(\`https://\${region}.api.example.com/status\`); // sink
  return response.text();
}
`,
  },
  {
    name: 'the core module, own host with a foreign path',
    path: 'proxy.mjs',
    unit: 'proxy',
    source: 'external',
    safeGives: 'neutralised',
    vulnerable: `
import https from 'node:https';

export function proxy(req, res) {
  https.get(req.query.target, (answer) => answer.pipe(res)); // sink
}
`,
    safe: `
import https from 'node:https';

export function proxy(req, res) {
  const path = '/' + encodeURIComponent(req.query.target);
  https.get({ hostname: 'files.example.com', path }, (answer) => answer.pipe(res)); // sink
}
`,
  },
];

export const redirect: readonly Pair[] = [
  {
    name: 'where a login leads',
    unit: 'login',
    source: 'external',
    safeGives: 'neutralised',
    vulnerable: `
exports.login = (req, res) => {
  res.redirect(req.query.next || '/'); // sink
};
`,
    safe: `
exports.login = (req, res) => {
  const next = String(req.query.next || '/');
  res.redirect('/account/' + encodeURIComponent(next)); // sink
};
`,
  },
  {
    name: 'a route handler of a Next.js application',
    path: 'app/go/route.ts',
    unit: 'GET',
    source: 'external',
    vulnerable: `
import { NextResponse } from 'next/server';

export async function GET(request: Request) {
  const target = new URL(request.url).searchParams.get('url') ?? '/';
  return Response.redirect(target); // sink
}
`,
    safe: `
export async function GET(request: Request) {
  const target = new URL(request.url).searchParams.get('url') ?? '/';
  const path = new URL(target, 'https://www.example.com');
  if (path.origin !== 'https://www.example.com') return Response.redirect('/');
  return Response.redirect(path.pathname); // sink
}
`,
  },
  {
    name: 'an address of somebody whose name ends like ours',
    path: 'go.mjs',
    unit: '<lambda>',
    source: 'external',
    vulnerable: `
import express from 'express';
const app = express();
app.get('/go', (req, res) => {
  const host = new URL(req.query.to).host;
  if (host.includes('example.com')) res.redirect(req.query.to); // sink
});
`,
    safe: `
import express from 'express';
const app = express();
app.get('/go', (req, res) => {
  const host = new URL(req.query.to).host;
  if (host === 'shop.example.com') res.redirect(req.query.to); // sink
});
`,
  },
];
