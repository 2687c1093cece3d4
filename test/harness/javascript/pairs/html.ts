import type { Pair } from '../../pairs.ts';

export const html: readonly Pair[] = [
  {
    name: 'a greeting in a page',
    unit: '<lambda>',
    source: 'external',
    safeGives: 'neutralised',
    vulnerable: `
const app = require('express')();

app.get('/hello', function (req, res) {
  res.send('<h1>Hello ' + req.query.name + '</h1>'); // sink
});
`,
    safe: `
const app = require('express')();
const escape = require('escape-html');

app.get('/hello', function (req, res) {
  res.send('<h1>Hello ' + escape(req.query.name) + '</h1>'); // sink
});
`,
  },
  {
    name: 'a fragment that a TypeScript function makes',
    path: 'src/card.ts',
    unit: 'card',
    parameter: 'title',
    vulnerable: `
export function card(title: string, price: number): string {
  return \`<div class="card"><h2>\${title}</h2><b>\${price.toFixed(2)}</b></div>\`; // sink
}
`,
    safe: `
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

export function card(title: string, price: number): string {
  return \`<div class="card"><h2>\${escaped(title)}</h2><b>\${price.toFixed(2)}</b></div>\`; // sink
}
`,
  },
  {
    name: 'koa, and a plain text',
    path: 'server.mjs',
    unit: '<lambda>',
    source: 'external',
    vulnerable: `
import Koa from 'koa';
import Router from '@koa/router';

const router = new Router();
router.get('/search', async (ctx) => {
  ctx.type = 'html';
  ctx.body = \`<p>Nothing found for \${ctx.query.q}</p>\`; // sink
});
new Koa().use(router.routes()).listen(3000);
`,
    safe: `
import Koa from 'koa';
import Router from '@koa/router';

const router = new Router();
router.get('/search', async (ctx) => {
  ctx.type = 'text/plain';
  ctx.body = \`Nothing found for \${ctx.query.q}\`; // sink
});
new Koa().use(router.routes()).listen(3000);
`,
  },
  {
    name: 'the page itself: markup against text',
    unit: 'show',
    source: 'external',
    vulnerable: `
function show() {
  const name = new URLSearchParams(window.location.search).get('name');
  document.getElementById('who').innerHTML = 'Welcome, ' + name; // sink
}
window.addEventListener('load', show);
`,
    safe: `
function show() {
  const name = new URLSearchParams(window.location.search).get('name');
  document.getElementById('who').textContent = 'Welcome, ' + name; // sink
}
window.addEventListener('load', show);
`,
  },
  {
    name: 'JSX',
    path: 'src/comment.tsx',
    unit: 'Comment',
    parameter: 'text',
    vulnerable: `
import React from 'react';

export function Comment({ text }: { text: string }) {
  return <p dangerouslySetInnerHTML={{ __html: text.trim() }} />; // sink
}
`,
    safe: `
import React from 'react';

export function Comment({ text }: { text: string }) {
  return <p className="comment">{text.trim()}</p>; // sink
}
`,
  },
];
