import type { Pair } from '../../pairs.ts';

export const secret: readonly Pair[] = [
  {
    name: 'a database, and a password from the environment',
    unit: 'connect',
    source: 'none',
    vulnerableGives: 'sink',
    vulnerable: `
import psycopg2

def connect():
    return psycopg2.connect(host='db', user='shop', password='t1ger-lily-88')  # sink
`,
    safe: `
import os
import psycopg2

def connect():
    return psycopg2.connect(host='db', user='shop', password=os.environ['SHOP_PASSWORD'])  # sink
`,
  },
  {
    name: "a caller's password against a text, and against a stored one",
    unit: 'unlock',
    parameter: 'password',
    vulnerableGives: 'sink',
    vulnerable: `
MASTER = 'open-s3same'

def unlock(password):
    return password == MASTER  # sink
`,
    safe: `
import hmac

def unlock(password, stored):
    if password == '':
        return False
    return hmac.compare_digest(password, stored)  # sink
`,
  },
  {
    name: 'a login by position, and a word that is visibly none',
    unit: 'send',
    parameter: 'text',
    vulnerableGives: 'sink',
    vulnerable: `
import smtplib

def send(text):
    server = smtplib.SMTP('mail.example')
    server.login('robot', 'Kx7-92fd')  # sink
    server.sendmail('a@example.com', 'b@example.com', text)
`,
    safe: `
import smtplib

def send(text):
    server = smtplib.SMTP('mail.example')
    server.login('robot', 'change-me')  # sink
    server.sendmail('a@example.com', 'b@example.com', text)
`,
  },
  {
    name: 'a key that signs',
    unit: 'seal',
    parameter: 'message',
    vulnerableGives: 'sink',
    vulnerable: `
import hashlib
import hmac

KEY = b'9f2c-blue-heron'

def seal(message: bytes):
    return hmac.new(KEY, message, hashlib.sha256).hexdigest()  # sink
`,
    safe: `
import hashlib
import hmac
import os

def seal(message: bytes):
    return hmac.new(os.environ['SEAL_KEY'].encode(), message, hashlib.sha256).hexdigest()  # sink
`,
  },
];
