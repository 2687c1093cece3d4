import type { Pair } from './pair.ts';

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

export const disclosure: readonly Pair[] = [
  {
    name: "an error's text in a response, and a word that says nothing",
    unit: 'orders',
    source: 'external',
    vulnerableGives: 'effect',
    vulnerable: `
import sqlite3
from flask import Flask, jsonify

app = Flask(__name__)

@app.route('/orders')
def orders():
    try:
        rows = sqlite3.connect('shop.db').execute('SELECT * FROM orders').fetchall()
        return jsonify(rows)
    except Exception as error:
        return jsonify(error=str(error)), 500  # sink
`,
    safe: `
import logging
import sqlite3
from flask import Flask, jsonify

app = Flask(__name__)

@app.route('/orders')
def orders():
    try:
        rows = sqlite3.connect('shop.db').execute('SELECT * FROM orders').fetchall()
        return jsonify(rows)
    except Exception as error:
        logging.error('orders: %s', error)
        return jsonify(error='not available'), 500  # sink
`,
  },
  {
    name: 'a password in a log, and the name of its user',
    unit: 'register',
    parameter: 'password',
    vulnerableGives: 'sink',
    vulnerable: `
import logging

def register(user, password):
    logging.info('new user %s with %s', user, password)  # sink
    return True
`,
    safe: `
import logging

def register(user, password):
    logging.info('new user %s, password of %d characters', user, len(password))  # sink
    return True
`,
  },
  {
    name: "a caller's format over an object, and over texts",
    unit: 'letter',
    parameter: 'form',
    vulnerableGives: 'predicate',
    vulnerable: `
class Member:
    def __init__(self, name, salary):
        self.name = name
        self.salary = salary

MEMBERS = {'a': Member('Ann', 4000)}

def letter(key, form):
    member = MEMBERS.get(key, MEMBERS['a'])
    return form.format(member=member)  # sink
`,
    safe: `
class Member:
    def __init__(self, name, salary):
        self.name = name
        self.salary = salary

MEMBERS = {'a': Member('Ann', 4000)}

def letter(key, form):
    member = MEMBERS.get(key, MEMBERS['a'])
    return form.format(name=member.name)  # sink
`,
  },
  {
    name: 'what a check of its own says is for the caller',
    unit: 'page',
    source: 'external',
    vulnerableGives: 'effect',
    vulnerable: `
import traceback
from flask import Flask, request

app = Flask(__name__)

@app.route('/page')
def page():
    try:
        with open('pages.txt') as pages:
            return pages.read()
    except OSError:
        return traceback.format_exc(), 500  # sink
`,
    safe: `
from flask import Flask, request

app = Flask(__name__)

@app.route('/page')
def page():
    try:
        number = int(request.args['number'])
        if number < 1:
            raise ValueError('pages are counted from 1')
        return 'page %d' % number
    except ValueError as error:
        return str(error), 400  # sink
`,
  },
];

export const assign: readonly Pair[] = [
  {
    name: 'every field of a request, and those that are named',
    unit: 'update_profile',
    parameter: 'fields',
    vulnerableGives: 'predicate',
    vulnerable: `
class Profile:
    def __init__(self, nick='x'):
        self.nick = nick
        self.is_superuser = False

PROFILES = {'ann': Profile()}

def update_profile(fields: dict):
    profile = PROFILES['ann']
    for key, value in fields.items():
        setattr(profile, key, value)  # sink
    return True
`,
    safe: `
class Profile:
    def __init__(self, nick='x'):
        self.nick = nick
        self.is_superuser = False

PROFILES = {'ann': Profile()}

def update_profile(fields: dict):
    profile = PROFILES['ann']
    for key, value in fields.items():
        if key in ('nick', 'city'):
            setattr(profile, key, value)  # sink
    return True
`,
  },
  {
    name: 'a list of fields that nobody asks, and one that is',
    unit: 'change_room',
    parameter: 'changes',
    vulnerableGives: 'predicate',
    vulnerable: `
EDITABLE = ('name', 'floor')

def change_room(room: dict, changes: dict):
    room.update(changes)  # sink
    return room
`,
    safe: `
EDITABLE = ('name', 'floor')

def change_room(room: dict, changes: dict):
    room.update({key: value for key, value in changes.items() if key in EDITABLE})  # sink
    return room
`,
  },
  {
    name: 'a record made of a whole body',
    unit: 'create',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)

class Account(db.Model):
    pass

@app.route('/accounts', methods=['POST'])
def create():
    account = Account(**request.get_json())
    db.session.add(account)
    return account  # sink
`,
    safe: `
from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)

class Account(db.Model):
    pass

@app.route('/accounts', methods=['POST'])
def create():
    body = request.get_json()
    account = Account(name=body['name'], city=body['city'])
    db.session.add(account)
    return account  # sink
`,
  },
  {
    name: 'tables that are merged are no fields of anything',
    unit: 'Settings.load',
    parameter: 'values',
    vulnerableGives: 'predicate',
    vulnerable: `
class Settings:
    def __init__(self):
        self.theme = 'light'

    def load(self, values: dict):
        self.__dict__.update(values)  # sink
        return self
`,
    safe: `
class Settings:
    def __init__(self):
        self.theme = 'light'

    def load(self, values: dict):
        return {'theme': self.theme, **values}  # sink
`,
  },
];

export const race: readonly Pair[] = [
  {
    name: 'a right that is asked for, and a file that is opened',
    unit: 'show',
    parameter: 'path',
    vulnerableGives: 'predicate',
    vulnerable: `
import os

def show(path):
    if not os.access(path, os.R_OK):
        raise PermissionError(path)
    with open(path) as file:  # sink
        return file.read()
`,
    safe: `
def show(path):
    try:
        with open(path) as file:  # sink
            return file.read()
    except PermissionError:
        return ''
`,
  },
  {
    name: 'a file that is made if it is not there',
    unit: 'start',
    parameter: 'path',
    vulnerableGives: 'predicate',
    vulnerable: `
import os

def start(path):
    if os.path.exists(path):
        return False
    with open(path, 'w') as file:  # sink
        file.write('started')
    return True
`,
    safe: `
def start(path):
    try:
        with open(path, 'x') as file:  # sink
            file.write('started')
    except FileExistsError:
        return False
    return True
`,
  },
  {
    name: 'no link, it said; and a file that is asked once it is open',
    unit: 'read_plain',
    parameter: 'path',
    vulnerableGives: 'predicate',
    vulnerable: `
import os

def read_plain(path):
    if os.path.islink(path):
        raise ValueError(path)
    with open(path) as file:  # sink
        return file.read()
`,
    safe: `
import os

def read_plain(path):
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    with open(descriptor) as file:  # sink
        return file.read()
`,
  },
];

export const jwt: readonly Pair[] = [
  {
    name: 'claims that nobody verified',
    unit: 'current_user',
    parameter: 'token',
    vulnerableGives: 'effect',
    vulnerable: `
import jwt

def current_user(token):
    claims = jwt.decode(token, options={'verify_signature': False})  # sink
    return claims['sub']
`,
    safe: `
import os
import jwt

def current_user(token):
    claims = jwt.decode(token, os.environ['TOKEN_KEY'], algorithms=['HS256'])  # sink
    return claims['sub']
`,
  },
  {
    name: 'an algorithm that signs nothing',
    unit: 'read_token',
    parameter: 'token',
    vulnerableGives: 'effect',
    vulnerable: `
import jwt

def read_token(token):
    try:
        return jwt.decode(token, None, algorithms=['none', 'HS256'])  # sink
    except jwt.InvalidTokenError:
        return None
`,
    safe: `
import jwt

KEYS = {'a': 'c0ffee-42'}

def read_token(token):
    try:
        key = KEYS.get(jwt.get_unverified_header(token).get('kid'), KEYS['a'])
        return jwt.decode(token, key, algorithms=['HS256'])  # sink
    except jwt.InvalidTokenError:
        return None
`,
  },
  {
    name: 'a signature that is handed in and never read',
    unit: 'accept_order',
    parameter: 'signature',
    vulnerableGives: 'predicate',
    vulnerable: `
SEALS = {'order-7': 'aa41c'}

def accept_order(number, signature):
    if number not in SEALS:
        return False
    return True  # sink
`,
    safe: `
import hmac

SEALS = {'order-7': 'aa41c'}

def accept_order(number, signature):
    if number not in SEALS:
        return False
    return hmac.compare_digest(SEALS[number], signature)  # sink
`,
  },
];
