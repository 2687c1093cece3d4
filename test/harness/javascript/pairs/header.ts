import type { Pair } from '../../pairs.ts';

export const header: readonly Pair[] = [
  {
    name: 'an answer written by hand, and one whose value is encoded',
    unit: 'answer',
    parameter: 'name',
    vulnerable: `
exports.answer = (socket, name) => {
  socket.write('HTTP/1.1 200 OK\\r\\nX-Asked: ' + name + '\\r\\n\\r\\nhello'); // sink
};
`,
    safe: `
exports.answer = (socket, name) => {
  socket.write('HTTP/1.1 200 OK\\r\\nX-Asked: ' + encodeURIComponent(name) + '\\r\\n\\r\\nhello'); // sink
};
`,
  },
  {
    name: 'a raw mail, and one that is composed, in TypeScript',
    path: 'src/invite.ts',
    unit: 'invite',
    parameter: 'topic',
    vulnerableGives: 'sink',
    vulnerable: `
import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({ host: 'mail.example' });
export async function invite(address: string, topic: string): Promise<void> {
  await transport.sendMail({ raw: 'From: us@example.com\\r\\nSubject: ' + topic + '\\r\\n\\r\\nWelcome.' }); // sink
}
`,
    safe: `
import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({ host: 'mail.example' });
export async function invite(address: string, topic: string): Promise<void> {
  await transport.sendMail({ from: 'us@example.com', to: address, subject: topic, text: 'Welcome.' }); // sink
}
`,
  },
  {
    name: 'a function that makes a header; the platform refuses line ends in those it is given',
    path: 'cookie.mjs',
    unit: 'cookieHeader',
    parameter: 'theme',
    vulnerableGives: 'predicate',
    vulnerable: `
export const cookieHeader = (theme) => \`Set-Cookie: theme=\${theme}; Path=/\`; // sink
`,
    safe: `
export const cookieHeader = (theme) => \`Set-Cookie: theme=\${theme.replace(/[^a-z]/g, '')}; Path=/\`; // sink
`,
  },
  {
    name: 'what the platform checks itself',
    unit: 'label',
    source: 'external',
    vulnerableGives: 'weak',
    vulnerable: `
const express = require('express');
const app = express();
app.get('/label', function label(req, res) {
  res.setHeader('X-Label', req.query.label); // sink
  res.end();
});
`,
    safe: `
const express = require('express');
const app = express();
app.get('/label', function label(req, res) {
  res.setHeader('X-Label', encodeURIComponent(req.query.label)); // sink
  res.end();
});
`,
  },
];
