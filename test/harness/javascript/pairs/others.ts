import type { Pair } from '../../pairs.ts';

export const deserialize: readonly Pair[] = [
  {
    name: 'a cookie that is read back',
    unit: '<lambda>',
    source: 'external',
    vulnerable: `
const app = require('express')();
const serialize = require('node-serialize');
app.get('/', (req, res) => {
  const text = Buffer.from(req.cookies.profile, 'base64').toString();
  res.json(serialize.unserialize(text)); // sink
});
`,
    safe: `
const app = require('express')();
app.get('/', (req, res) => {
  const text = Buffer.from(req.cookies.profile, 'base64').toString();
  res.json(JSON.parse(text)); // sink
});
`,
  },
  {
    name: 'settings in YAML',
    path: 'src/settings.ts',
    unit: 'settings',
    parameter: 'text',
    safeGives: 'neutralised',
    vulnerable: `
import * as yaml from 'js-yaml';
export const settings = (text: string): unknown => yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA }); // sink
`,
    safe: `
import * as yaml from 'js-yaml';
export const settings = (text: string): unknown => yaml.load(text); // sink
`,
  },
];

export const log: readonly Pair[] = [
  {
    name: 'a failed login',
    unit: 'failed',
    source: 'external',
    vulnerable: `
const logger = require('winston').createLogger({});
exports.failed = (req, res) => {
  logger.warn('login failed for ' + req.body.user); // sink
  res.sendStatus(401);
};
`,
    safe: `
const logger = require('winston').createLogger({});
exports.failed = (req, res) => {
  logger.warn('login failed for ' + req.body.user.replace(/[\\r\\n]/g, ' ')); // sink
  res.sendStatus(401);
};
`,
  },
  {
    name: 'a logger of the repository',
    path: 'src/audit.ts',
    unit: 'audit',
    parameter: 'user',
    safeGives: 'neutralised',
    vulnerable: `
import log4js from 'log4js';
const logger = log4js.getLogger('audit');
export function audit(user: string): void {
  logger.info(\`user \${user} signed in\`); // sink
}
`,
    safe: `
import log4js from 'log4js';
const logger = log4js.getLogger('audit');
export function audit(user: string): void {
  logger.info(\`user \${JSON.stringify(user)} signed in\`); // sink
}
`,
  },
];

export const template: readonly Pair[] = [
  {
    name: 'a mail',
    unit: 'mail',
    parameter: 'greeting',
    safeGives: 'neutralised',
    vulnerable: `
const Handlebars = require('handlebars');
exports.mail = (greeting, name) => Handlebars.compile(greeting + ', {{name}}')({ name }); // sink
`,
    safe: `
const Handlebars = require('handlebars');
exports.mail = (greeting, name) => Handlebars.compile('{{greeting}}, {{name}}')({ greeting, name }); // sink
`,
  },
  {
    name: 'a page',
    path: 'src/page.ts',
    unit: 'page',
    parameter: 'title',
    safeGives: 'neutralised',
    vulnerable: `
import ejs from 'ejs';
export const page = (title: string): string => ejs.render('<h1>' + title + '</h1>', {}); // sink
`,
    safe: `
import ejs from 'ejs';
export const page = (title: string): string => ejs.render('<h1><%= title %></h1>', { title }); // sink
`,
  },
];

export const xml: readonly Pair[] = [
  {
    name: 'a document of a partner',
    unit: 'partner',
    parameter: 'text',
    safeGives: 'neutralised',
    vulnerable: `
const libxml = require('libxmljs');
exports.partner = (text) => libxml.parseXml(text, { noent: true }).get('//name').text(); // sink
`,
    safe: `
const libxml = require('libxmljs');
exports.partner = (text) => libxml.parseXml(text).get('//name').text(); // sink
`,
  },
];

export const tls: readonly Pair[] = [
  {
    name: 'a request to a service with a certificate of its own',
    path: 'src/service.ts',
    unit: 'call',
    parameter: 'path',
    vulnerable: `
import https from 'node:https';
export function call(path: string): void {
  https.request({ hostname: 'service.example.com', path, rejectUnauthorized: false }).end(); // sink
}
`,
    safe: `
import https from 'node:https';
import { readFileSync } from 'node:fs';
export function call(path: string): void {
  https.request({ hostname: 'service.example.com', path, ca: readFileSync('/etc/service.pem') }).end(); // sink
}
`,
  },
];
