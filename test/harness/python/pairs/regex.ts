import type { Pair } from '../../pairs.ts';

export const regex: readonly Pair[] = [
  {
    name: 'a repeat within a repeat, and the same with a required separator',
    unit: 'is_title',
    parameter: 'text',
    vulnerableGives: 'predicate',
    vulnerable: `
import re

def is_title(text):
    return re.match(r'^([A-Za-z]+ ?)*$', text) is not None  # sink
`,
    safe: `
import re

def is_title(text):
    return re.match(r'^[A-Za-z]+(?: [A-Za-z]+)*$', text) is not None  # sink
`,
  },
  {
    name: 'a pattern of the module, with alternatives that overlap',
    unit: 'Reader.accepts',
    parameter: 'amount',
    vulnerableGives: 'predicate',
    vulnerable: `
import re

AMOUNT = re.compile(r'(\\d|\\d\\d|\\d,)+EUR')

class Reader:
    def accepts(self, amount):
        found = AMOUNT.fullmatch(amount.strip())  # sink
        return bool(found)
`,
    safe: `
import re

AMOUNT = re.compile(r'\\d{1,3}(?:,\\d{3})*EUR')

class Reader:
    def accepts(self, amount):
        found = AMOUNT.fullmatch(amount.strip())  # sink
        return bool(found)
`,
  },
  {
    name: 'repeats side by side, cubic; and the same pattern on text of a limited length',
    unit: 'setting',
    parameter: 'line',
    vulnerableGives: 'predicate',
    vulnerable: `
import re

def setting(line):
    return re.search(r'\\s*\\w*\\w*\\w*=', line)  # sink
`,
    safe: `
import re

def setting(line):
    if len(line) > 80:
        raise ValueError('too long')
    return re.search(r'\\s*\\w*\\w*\\w*=', line)  # sink
`,
  },
  {
    name: "a pattern of the caller's, and a text of the caller's",
    unit: 'find',
    parameter: 'pattern',
    vulnerableGives: 'predicate',
    vulnerable: `
import re

def find(pattern, notes):
    return re.search(pattern, notes) is not None  # sink
`,
    safe: `
import re

def find(pattern, notes):
    return re.search(re.escape(pattern), notes) is not None  # sink
`,
  },
  {
    name: 'a request whose text meets a slow pattern, and one that meets none',
    unit: 'tag',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
import re
from flask import Flask, request

app = Flask(__name__)

@app.route('/tag')
def tag():
    if not re.fullmatch(r'(?:[a-z]+-?)+', request.args['tag']):  # sink
        return 'no', 400
    return 'yes'
`,
    safe: `
import re
from flask import Flask, request

app = Flask(__name__)

@app.route('/tag')
def tag():
    if not re.fullmatch(r'[a-z-]{1,40}', request.args['tag']):  # sink
        return 'no', 400
    return 'yes'
`,
  },
];
