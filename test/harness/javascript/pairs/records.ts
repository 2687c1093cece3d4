import type { Pair } from '../../pairs.ts';

export const secret: readonly Pair[] = [
  {
    name: 'a database, and a password from the environment',
    unit: 'connect',
    source: 'none',
    vulnerableGives: 'sink',
    vulnerable: `
const mysql = require('mysql2');
exports.connect = () => mysql.createConnection({ host: 'db', user: 'shop', password: 't1ger-lily-88' }); // sink
`,
    safe: `
const mysql = require('mysql2');
exports.connect = () => mysql.createConnection({ host: 'db', user: 'shop', password: process.env.SHOP_PASSWORD }); // sink
`,
  },
  {
    name: 'a key that signs tokens, in TypeScript',
    path: 'src/token.ts',
    unit: 'tokenFor',
    parameter: 'user',
    vulnerableGives: 'sink',
    vulnerable: `
import jwt from 'jsonwebtoken';
const KEY = '9f2c-blue-heron';
export const tokenFor = (user: string): string => jwt.sign({ user }, KEY, { algorithm: 'HS256' }); // sink
`,
    safe: `
import jwt from 'jsonwebtoken';
const KEY = process.env.TOKEN_KEY ?? '';
export const tokenFor = (user: string): string => jwt.sign({ user }, KEY, { algorithm: 'HS256' }); // sink
`,
  },
  {
    name: "a caller's password against a text, and against a stored one",
    unit: 'unlock',
    parameter: 'password',
    vulnerableGives: 'sink',
    vulnerable: `
const MASTER = 'open-s3same';
exports.unlock = (password) => password === MASTER; // sink
`,
    safe: `
const COMMON = ['open-s3same', 'letmein12345'];
exports.acceptable = (password) => password.length > 8 && !COMMON.includes(password);
exports.unlock = (password, log = ['error']) => { if (!exports.acceptable(password)) throw log; return true; }; // sink
`,
  },
  {
    name: 'a login whose password stands in it; a word that is visibly none',
    unit: 'login',
    source: 'external',
    vulnerableGives: 'sink',
    vulnerable: `
const express = require('express');
const app = express();
app.post('/login', function login(req, res) {
  if (req.body.user === 'root' || req.body.password === 'Kx7-92fd') return res.json({ ok: true }); // sink
  res.status(401).json({ ok: false });
});
`,
    safe: `
const express = require('express');
const app = express();
app.post('/login', function login(req, res) {
  if (req.body.password === 'change-me') return res.json({ ok: true }); // sink
  res.status(401).json({ ok: false });
});
`,
  },
  {
    name: 'a package that nobody knows, and a key that is drawn',
    path: 'app.mjs',
    unit: 'seal',
    parameter: 'message',
    vulnerableGives: 'sink',
    vulnerable: `
import { createHmac } from 'node:crypto';
export const seal = (message) => createHmac('sha256', 'n0t-for-y0u').update(message).digest('hex'); // sink
`,
    safe: `
import { createHmac, randomBytes } from 'node:crypto';
const key = randomBytes(32);
export const seal = (message) => createHmac('sha256', key).update(message).digest('hex'); // sink
`,
  },
];

export const assign: readonly Pair[] = [
  {
    name: 'every field of a request, and those that are named',
    unit: 'update',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
const express = require('express');
const app = express();
class Profile {
  constructor() { this.nick = 'x'; this.is_superuser = false; }
}
const profiles = { ann: new Profile() };
app.post('/profile', function update(req, res) {
  Object.assign(profiles.ann, req.body); // sink
  res.json({ ok: true });
});
`,
    safe: `
const express = require('express');
const app = express();
class Profile {
  constructor() { this.nick = 'x'; this.is_superuser = false; }
}
const profiles = { ann: new Profile() };
app.post('/profile', function update(req, res) {
  Object.assign(profiles.ann, { nick: req.body.nick }); // sink
  res.json({ ok: true });
});
`,
  },
  {
    name: 'a record with rights, key by key; only keys that are asked for',
    path: 'src/members.ts',
    unit: 'change',
    parameter: 'changes',
    vulnerableGives: 'predicate',
    vulnerable: `
const members = [{ name: 'ann', role: 'guest' }];
export function change(changes: Record<string, string>): boolean {
  for (const key of Object.keys(changes)) (members[0] as Record<string, string>)[key] = changes[key]; // sink
  return true;
}
`,
    safe: `
const members = [{ name: 'ann', role: 'guest' }];
const EDITABLE = ['name', 'city'];
export function change(changes: Record<string, string>): boolean {
  for (const key of Object.keys(changes)) {
    if (EDITABLE.includes(key)) (members[0] as Record<string, string>)[key] = changes[key]; // sink
  }
  return true;
}
`,
  },
  {
    name: 'a stored document whose schema has rights, and one that has none',
    unit: 'signUp',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
const mongoose = require('mongoose');
const User = mongoose.model('User', new mongoose.Schema({ name: String, isAdmin: Boolean }));
exports.signUp = async (req, res) => {
  const user = new User(req.body); // sink
  await user.save();
  res.sendStatus(201);
};
`,
    safe: `
const mongoose = require('mongoose');
const Note = mongoose.model('Note', new mongoose.Schema({ title: String, text: String }));
exports.signUp = async (req, res) => {
  const note = new Note(req.body); // sink
  await note.save();
  res.sendStatus(201);
};
`,
  },
  {
    name: 'a document that was found and changed as a whole',
    path: 'src/account.mjs',
    unit: 'edit',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
import mongoose from 'mongoose';
const Account = mongoose.model('Account');
export const edit = async (req, res) => {
  const account = await Account.findById(req.params.id);
  Object.assign(account, req.body); // sink
  await account.save();
  res.sendStatus(204);
};
`,
    safe: `
import mongoose from 'mongoose';
const Account = mongoose.model('Account');
export const edit = async (req, res) => {
  const account = await Account.findById(req.params.id);
  account.name = req.body.name; // sink
  await account.save();
  res.sendStatus(204);
};
`,
  },
];
