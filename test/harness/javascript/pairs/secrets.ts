import type { Pair } from '../../pairs.ts';

export const hash: readonly Pair[] = [
  {
    name: 'a password',
    unit: 'passwordHash',
    parameter: 'password',
    vulnerable: `
const crypto = require('crypto');
exports.passwordHash = (password) => crypto.createHash('md5').update(password).digest('hex'); // sink
`,
    safe: `
const crypto = require('crypto');
exports.passwordHash = (password) => crypto.scryptSync(password, crypto.randomBytes(16), 32).toString('hex'); // sink
`,
  },
  {
    name: 'a signature of a session in TypeScript',
    path: 'src/session.ts',
    unit: 'sign',
    parameter: 'session',
    vulnerable: `
import { createHash } from 'node:crypto';
export const sign = (session: string, secret: string): string =>
  createHash('sha1').update(session + secret).digest('base64'); // sink
`,
    safe: `
import { createHmac } from 'node:crypto';
export const sign = (session: string, secret: string): string =>
  createHmac('sha256', secret).update(session).digest('base64'); // sink
`,
  },
  {
    name: 'a checksum of a file is no secret',
    path: 'sum.mjs',
    unit: 'checksum',
    parameter: 'data',
    vulnerableGives: 'weak',
    vulnerable: `
import { createHash } from 'crypto';
export function checksum(data) {
  return createHash('md5').update(data).digest('hex'); // sink
}
`,
    safe: `
import { createHash } from 'crypto';
export function checksum(data) {
  return createHash('sha256').update(data).digest('hex'); // sink
}
`,
  },
];

export const cipher: readonly Pair[] = [
  {
    name: 'a block cipher of the seventies',
    unit: 'encrypt',
    parameter: 'text',
    vulnerable: `
const crypto = require('crypto');
exports.encrypt = (text, key) => {
  const cipher = crypto.createCipheriv('des-cbc', Buffer.alloc(8, key), Buffer.alloc(8)); // sink
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
};
`,
    safe: `
const crypto = require('crypto');
exports.encrypt = (text, key) => {
  const cipher = crypto.createCipheriv('aes-256-gcm', Buffer.alloc(32, key), crypto.randomBytes(12)); // sink
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
};
`,
  },
  {
    name: 'block by block',
    path: 'src/box.ts',
    unit: 'Box.seal',
    parameter: 'text',
    vulnerable: `
import { createCipheriv } from 'node:crypto';
export class Box {
  seal(text: string, key: Buffer): Buffer {
    const cipher = createCipheriv('aes-128-ecb', key, null); // sink
    return Buffer.concat([cipher.update(text), cipher.final()]);
  }
}
`,
    safe: `
import { createCipheriv, randomBytes } from 'node:crypto';
export class Box {
  seal(text: string, key: Buffer): Buffer {
    const cipher = createCipheriv('aes-128-gcm', key, randomBytes(12)); // sink
    return Buffer.concat([cipher.update(text), cipher.final()]);
  }
}
`,
  },
];

export const random: readonly Pair[] = [
  {
    name: 'a token for a link',
    unit: 'resetToken',
    source: 'external',
    vulnerable: `
exports.resetToken = () => Math.random().toString(36).slice(2); // sink
`,
    safe: `
const crypto = require('crypto');
exports.resetToken = () => crypto.randomBytes(16).toString('hex'); // sink
`,
  },
  {
    name: 'a code that is sent, in TypeScript',
    path: 'src/otp.ts',
    unit: 'Codes.oneTimeCode',
    source: 'external',
    vulnerable: `
export class Codes {
  oneTimeCode(digits = 6): string {
    return Array.from({ length: digits }, () => Math.floor(Math.random() * 10)).join(''); // sink
  }
}
`,
    safe: `
import { randomInt } from 'node:crypto';
export class Codes {
  oneTimeCode(digits = 6): string {
    return Array.from({ length: digits }, () => randomInt(10)).join(''); // sink
  }
}
`,
  },
  {
    name: 'a die is no secret',
    path: 'die.mjs',
    unit: 'roll',
    source: 'external',
    vulnerableGives: 'weak',
    vulnerable: `
export function roll() {
  return 1 + Math.floor(Math.random() * 6); // sink
}
`,
    safe: `
export function roll() {
  return 4; // sink
}
`,
  },
];
