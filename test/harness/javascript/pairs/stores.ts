import type { Pair } from '../../pairs.ts';

export const nosql: readonly Pair[] = [
  {
    name: 'a login',
    unit: '<lambda>',
    source: 'external',
    vulnerable: `
const express = require('express');
const mongoose = require('mongoose');

const User = mongoose.model('User', new mongoose.Schema({}));
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  const user = await User.findOne({ name: req.body.name, password: req.body.password }); // sink
  res.json({ ok: user !== null });
});
`,
    safe: `
const express = require('express');
const mongoose = require('mongoose');

const User = mongoose.model('User', new mongoose.Schema({}));
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  const user = await User.findOne({ name: String(req.body.name), password: { $eq: req.body.password } }); // sink
  res.json({ ok: user !== null });
});
`,
  },
  {
    name: 'the driver in TypeScript',
    path: 'src/items.ts',
    unit: 'remove',
    source: 'external',
    vulnerable: `
import { MongoClient } from 'mongodb';
import type { Request, Response } from 'express';

const client = new MongoClient('mongodb://db');

export async function remove(req: Request, res: Response): Promise<void> {
  const done = await client.db('shop').collection('items').deleteMany({ owner: req.query['owner'] }); // sink
  res.json({ count: done.deletedCount });
}
`,
    safe: `
import { MongoClient } from 'mongodb';
import type { Request, Response } from 'express';

const client = new MongoClient('mongodb://db');

export async function remove(req: Request, res: Response): Promise<void> {
  const { owner } = req.query;
  if (typeof owner !== 'string') return void res.sendStatus(400);
  const done = await client.db('shop').collection('items').deleteMany({ owner }); // sink
  res.json({ count: done.deletedCount });
}
`,
  },
  {
    name: 'a model that is not there',
    path: 'routes/reset.mjs',
    unit: 'reset',
    source: 'external',
    vulnerable: `
import { Account } from '../models/account.mjs';

export async function reset(req, res) {
  const account = await Account.findOne({ token: req.body.token }); // sink
  res.json({ found: Boolean(account) });
}
`,
    safe: `
import { Account } from '../models/account.mjs';

export async function reset(req, res) {
  const account = await Account.findOne({ token: \`\${req.body.token}\` }); // sink
  res.json({ found: Boolean(account) });
}
`,
  },
];

export const xpath: readonly Pair[] = [
  {
    name: 'a user in a document',
    unit: 'find',
    parameter: 'name',
    vulnerable: `
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');

exports.find = (text, name) =>
  xpath.select("//user[@name='" + name + "']", new DOMParser().parseFromString(text)); // sink
`,
    safe: `
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');

const query = xpath.parse('//user[@name=$name]');
exports.find = (text, name) =>
  query.select({ node: new DOMParser().parseFromString(text), variables: { name } }); // sink
`,
  },
];

export const regex: readonly Pair[] = [
  {
    name: 'a repeat within a repeat',
    unit: 'isName',
    parameter: 'text',
    vulnerable: `
const NAME = /^(?:\\w+\\s?)*$/;

exports.isName = (text) => NAME.test(text); // sink
`,
    safe: `
const NAME = /^\\w+(?:\\s\\w+)*\\s?$/;

exports.isName = (text) => NAME.test(text); // sink
`,
  },
  {
    name: 'the length is looked at first, in TypeScript',
    path: 'src/tags.ts',
    unit: 'tags',
    parameter: 'line',
    vulnerable: `
export function tags(line: string): readonly string[] {
  const found = line.match(/^(?:#([a-z]|[a-z0-9])+,?)+;$/); // sink
  return found === null ? [] : found[0].split(',');
}
`,
    safe: `
export function tags(line: string): readonly string[] {
  if (line.length > 20) return [];
  const found = line.match(/^(?:#([a-z]|[a-z0-9])+,?)+;$/); // sink
  return found === null ? [] : found[0].split(',');
}
`,
  },
  {
    name: 'a pattern of the request',
    path: 'search.mjs',
    unit: '<lambda>',
    source: 'external',
    safeGives: 'neutralised',
    vulnerable: `
import express from 'express';
const app = express();
app.get('/find', (req, res) => {
  const pattern = new RegExp(req.query.term, 'i'); // sink
  res.json(['apple', 'pear'].filter((name) => pattern.test(name)));
});
`,
    safe: `
import express from 'express';
import _ from 'lodash';
const app = express();
app.get('/find', (req, res) => {
  const pattern = new RegExp(_.escapeRegExp(req.query.term), 'i'); // sink
  res.json(['apple', 'pear'].filter((name) => pattern.test(name)));
});
`,
  },
];

export const jwt: readonly Pair[] = [
  {
    name: 'read against verified',
    unit: 'userOf',
    source: 'external',
    vulnerable: `
const jwt = require('jsonwebtoken');
exports.userOf = (req) => jwt.decode(req.cookies.ticket).sub; // sink
`,
    safe: `
const jwt = require('jsonwebtoken');
exports.userOf = (req) => jwt.verify(req.cookies.ticket, process.env.TICKET_KEY, { algorithms: ['HS256'] }).sub; // sink
`,
  },
  {
    name: 'no algorithm at all is allowed',
    path: 'src/token.ts',
    unit: 'claims',
    parameter: 'token',
    vulnerable: `
import jwt from 'jsonwebtoken';
export const claims = (token: string): unknown => jwt.verify(token, '', { algorithms: ['none', 'HS256'] }); // sink
`,
    safe: `
import jwt from 'jsonwebtoken';
export const claims = (token: string): unknown =>
  jwt.verify(token, process.env['KEY'] ?? 'unset', { algorithms: ['HS256'] }); // sink
`,
  },
];

export const tempfile: readonly Pair[] = [
  {
    name: 'a name that anybody can take first',
    unit: 'save',
    parameter: 'text',
    vulnerable: `
const fs = require('fs');
exports.save = (text) => fs.writeFileSync('/tmp/report.txt', text); // sink
`,
    safe: `
const fs = require('fs');
const os = require('os');
const path = require('path');
exports.save = (text) => fs.writeFileSync(path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'report-')), 'report.txt'), text); // sink
`,
  },
];

export const permission: readonly Pair[] = [
  {
    name: 'a settings file that all may write',
    path: 'src/settings.ts',
    unit: 'write',
    parameter: 'text',
    vulnerable: `
import { chmodSync, writeFileSync } from 'node:fs';
export function write(text: string): void {
  writeFileSync('/srv/app/settings.json', text);
  chmodSync('/srv/app/settings.json', 0o666); // sink
}
`,
    safe: `
import { writeFileSync } from 'node:fs';
export function write(text: string): void {
  writeFileSync('/srv/app/settings.json', text, { mode: 0o600 }); // sink
}
`,
  },
];
