import type { Pair } from '../../pairs.ts';

export const random: readonly Pair[] = [
  {
    name: 'a token',
    unit: 'make_token',
    source: 'none',
    vulnerableGives: 'predicate',
    vulnerable: `
import random
import string

def make_token(length=16):
    return ''.join(random.choice(string.ascii_letters) for _ in range(length))  # sink
`,
    safe: `
import secrets

def make_token(length=16):
    return secrets.token_hex(length)  # sink
`,
  },
  {
    name: 'a one-time code against a die',
    unit: 'roll',
    source: 'none',
    vulnerableGives: 'predicate',
    vulnerable: `
import random

def roll():
    reset_code = random.randint(100000, 999999)  # sink
    return str(reset_code)
`,
    safe: `
import secrets

def roll():
    reset_code = secrets.randbelow(900000) + 100000  # sink
    return str(reset_code)
`,
  },
];

export const hash: readonly Pair[] = [
  {
    name: 'a password',
    unit: 'hash_password',
    parameter: 'password',
    source: 'none',
    vulnerable: `
import hashlib

def hash_password(password):
    return hashlib.md5(password.encode()).hexdigest()  # sink
`,
    safe: `
import hashlib
import os

def hash_password(password):
    salt = os.urandom(16)
    return salt + hashlib.pbkdf2_hmac('sha256', password.encode(), salt, 1000)  # sink
`,
  },
  {
    name: 'an algorithm that can be asked for',
    unit: 'digest',
    parameter: 'algorithm',
    vulnerable: `
import hashlib

def digest(algorithm: str, data: bytes):
    return hashlib.new(algorithm, data).hexdigest()  # sink
`,
    safe: `
import hashlib

def digest(algorithm: str, data: bytes):
    if algorithm not in ('sha256', 'sha512'):
        raise ValueError(algorithm)
    return hashlib.new(algorithm, data).hexdigest()  # sink
`,
  },
];

export const cipher: readonly Pair[] = [
  {
    name: 'a block cipher and its mode',
    unit: 'seal',
    parameter: 'data',
    source: 'none',
    vulnerable: `
from Crypto.Cipher import AES

def seal(key, data):
    return AES.new(key, AES.MODE_ECB).encrypt(data)  # sink
`,
    safe: `
from Crypto.Cipher import AES

def seal(key, data):
    return AES.new(key, AES.MODE_GCM).encrypt(data)  # sink
`,
  },
];

export const redirect: readonly Pair[] = [
  {
    name: 'the page to go on to',
    unit: 'login',
    source: 'external',
    vulnerableGives: 'sink',
    safeGives: 'neutralised',
    vulnerable: `
from flask import Flask, redirect, request

app = Flask(__name__)

@app.route('/login')
def login():
    return redirect(request.args.get('next'))  # sink
`,
    safe: `
from flask import Flask, redirect, request
from urllib.parse import quote

app = Flask(__name__)

@app.route('/login')
def login():
    return redirect('/home?from=' + quote(request.args.get('next')))  # sink
`,
  },
];

export const xml: readonly Pair[] = [
  {
    name: 'lxml with and without entities',
    unit: 'parse',
    parameter: 'text',
    vulnerableGives: 'sink',
    safeGives: 'neutralised',
    vulnerable: `
from lxml import etree

def parse(text):
    return etree.fromstring(text)  # sink
`,
    safe: `
from lxml import etree

def parse(text):
    return etree.fromstring(text, parser=etree.XMLParser(resolve_entities=False))  # sink
`,
  },
];

export const tempfile: readonly Pair[] = [
  {
    name: 'a name without a file',
    unit: 'save',
    source: 'none',
    vulnerable: `
import tempfile

def save(data):
    path = tempfile.mktemp()  # sink
    with open(path, 'w') as file:
        file.write(data)
    return path
`,
    safe: `
import tempfile

def save(data):
    with tempfile.NamedTemporaryFile('w', delete=False) as file:  # sink
        file.write(data)
        return file.name
`,
  },
];

export const permission: readonly Pair[] = [
  {
    name: 'a file for everybody',
    unit: 'store',
    source: 'none',
    vulnerableGives: 'predicate',
    vulnerable: `
import os

def store(data):
    with open('/tmp/app/work/key', 'w') as file:
        file.write(data)
    os.chmod('/tmp/app/work/key', 0o777)  # sink
`,
    safe: `
import os

def store(data):
    with open('/tmp/app/work/key', 'w') as file:
        file.write(data)
    os.chmod('/tmp/app/work/key', 0o600)  # sink
`,
  },
];

export const log: readonly Pair[] = [
  {
    name: 'a name in a log line',
    unit: 'login',
    parameter: 'user',
    source: 'external',
    vulnerableGives: 'sink',
    safeGives: 'neutralised',
    vulnerable: `
import logging

log = logging.getLogger('shop')

def login(user):
    log.info('login by ' + user)  # sink
`,
    safe: `
import logging

log = logging.getLogger('shop')

def login(user):
    log.info('login by %r', user)  # sink
`,
  },
  {
    name: 'a name that strangers choose, and one of the program in passing',
    unit: 'enter',
    parameter: 'name',
    vulnerableGives: 'sink',
    safeGives: 'weak',
    vulnerable: `
import logging

def enter(name):
    # The user-supplied name of a shop.
    logging.getLogger('shop').info('entered ' + name)  # sink
`,
    safe: `
import logging

def enter(name):
    # The name of a part.
    logging.getLogger('shop').info('entered ' + name)  # sink
`,
  },
];

export const tls: readonly Pair[] = [
  {
    name: 'a request that verifies nobody',
    unit: 'get',
    source: 'none',
    vulnerable: `
import requests

def get(url):
    return requests.get(url, verify=False).text  # sink
`,
    safe: `
import requests

def get(url):
    return requests.get(url).text  # sink
`,
  },
];
