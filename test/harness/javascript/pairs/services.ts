import type { Pair } from '../../pairs.ts';

export const ldap: readonly Pair[] = [
  {
    name: 'a filter, and the same composed of parts',
    unit: 'lookup',
    parameter: 'uid',
    vulnerableGives: 'sink',
    vulnerable: `
const ldap = require('ldapjs');
const client = ldap.createClient({ url: 'ldap://directory.example' });
exports.lookup = (uid, done) => {
  client.search('ou=people,dc=example', { filter: '(uid=' + uid + ')', scope: 'sub' }, done); // sink
};
`,
    safe: `
const ldap = require('ldapjs');
const client = ldap.createClient({ url: 'ldap://directory.example' });
exports.lookup = (uid, done) => {
  const filter = new ldap.EqualityFilter({ attribute: 'uid', value: uid });
  client.search('ou=people,dc=example', { filter, scope: 'sub' }, done); // sink
};
`,
  },
  {
    name: 'a name that is bound to, in TypeScript',
    path: 'src/login.ts',
    unit: 'signIn',
    parameter: 'user',
    vulnerableGives: 'sink',
    vulnerable: `
import { Client } from 'ldapts';
export async function signIn(user: string, password: string): Promise<void> {
  const client = new Client({ url: 'ldap://directory.example' });
  await client.bind('uid=' + user + ',ou=people,dc=example', password); // sink
}
`,
    safe: `
import { Client } from 'ldapts';
import escape from 'ldap-escape';
export async function signIn(user: string, password: string): Promise<void> {
  const client = new Client({ url: 'ldap://directory.example' });
  await client.bind(escape.dn\`uid=\${user},ou=people,dc=example\`, password); // sink
}
`,
  },
  {
    name: 'a filter of a request, and one of a name that is looked at first',
    unit: 'groups',
    source: 'external',
    vulnerableGives: 'sink',
    vulnerable: `
const ldap = require('ldapjs');
exports.groups = (req, res) => {
  const client = ldap.createClient({ url: 'ldap://directory.example' });
  client.search('dc=example', { filter: \`(&(objectClass=group)(member=\${req.query.member}))\` }, () => res.json([])); // sink
};
`,
    safe: `
const ldap = require('ldapjs');
exports.groups = (req, res) => {
  const client = ldap.createClient({ url: 'ldap://directory.example' });
  if (!/^[a-z0-9]+$/.test(req.query.member)) return res.sendStatus(400);
  client.search('dc=example', { filter: \`(&(objectClass=group)(member=\${req.query.member}))\` }, () => res.json([])); // sink
};
`,
  },
];

export const disclosure: readonly Pair[] = [
  {
    name: "an error's text in a response, and a word that says nothing",
    unit: 'orders',
    source: 'external',
    vulnerableGives: 'effect',
    vulnerable: `
const express = require('express');
const { Pool } = require('pg');
const app = express();
const pool = new Pool();
app.get('/orders', async function orders(req, res) {
  try {
    res.json(await pool.query('SELECT * FROM orders'));
  } catch (error) {
    res.status(500).json({ error: error.message }); // sink
  }
});
`,
    safe: `
const express = require('express');
const { Pool } = require('pg');
const app = express();
const pool = new Pool();
app.get('/orders', async function orders(req, res) {
  try {
    res.json(await pool.query('SELECT * FROM orders'));
  } catch (error) {
    console.error('orders', error);
    res.status(500).json({ error: 'not available' }); // sink
  }
});
`,
  },
  {
    name: 'where an error was made; what it says may be for the caller',
    unit: 'failed',
    source: 'external',
    vulnerableGives: 'effect',
    vulnerable: `
const express = require('express');
const app = express();
app.use(function failed(err, req, res, next) {
  res.status(500).send('<pre>' + err.stack + '</pre>'); // sink
});
`,
    safe: `
const express = require('express');
const app = express();
app.use(function failed(err, req, res, next) {
  res.status(err.status || 500).json({ message: err.message }); // sink
});
`,
  },
  {
    name: 'a file that cannot be read, with a callback, in TypeScript',
    path: 'src/page.ts',
    unit: 'page',
    source: 'external',
    vulnerableGives: 'effect',
    vulnerable: `
import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
export function page(request: IncomingMessage, response: ServerResponse): void {
  fs.readFile('/srv/pages/start.html', (error, data) => {
    if (error) {
      response.writeHead(500);
      response.end(String(error)); // sink
      return;
    }
    response.end(data);
  });
}
`,
    safe: `
import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
export function page(request: IncomingMessage, response: ServerResponse): void {
  fs.readFile('/srv/pages/start.html', (error, data) => {
    if (error) {
      response.writeHead(500);
      response.end('not available'); // sink
      return;
    }
    response.end(data);
  });
}
`,
  },
  {
    name: 'a password in a log, and the name of its user',
    unit: 'register',
    parameter: 'password',
    vulnerableGives: 'sink',
    vulnerable: `
const logger = require('winston');
exports.register = (user, password) => {
  logger.info(\`new user \${user} with \${password}\`); // sink
  return true;
};
`,
    safe: `
const logger = require('winston');
exports.register = (user, password) => {
  logger.info(\`new user \${user}, password of \${password.length} characters\`); // sink
  return true;
};
`,
  },
];
