import type { Pair } from '../../pairs.ts';

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
