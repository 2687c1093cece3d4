import type { Pair } from './pair.ts';

export const resource: readonly Pair[] = [
  {
    name: 'an upload copied to its end, and up to a limit',
    unit: 'keep',
    parameter: 'body',
    vulnerableGives: 'predicate',
    vulnerable: `
def keep(body, target):
    with open(target, 'wb') as out:
        while True:
            part = body.read(4096)
            if not part:
                return True
            out.write(part)  # sink
`,
    safe: `
LIMIT = 20 * 1024 * 1024

def keep(body, target):
    seen = 0
    with open(target, 'wb') as out:
        while True:
            part = body.read(4096)
            if not part:
                return True
            seen += len(part)
            if seen > LIMIT:
                raise ValueError('too large')
            out.write(part)  # sink
`,
  },
  {
    name: 'a journal in memory, and one with a last page',
    unit: 'note',
    parameter: 'text',
    vulnerableGives: 'predicate',
    vulnerable: `
JOURNAL = []

def note(author: str, text: str):
    JOURNAL.append((author, text))  # sink
    return len(JOURNAL)
`,
    safe: `
JOURNAL = []

def note(author: str, text: str):
    JOURNAL.append((author, text))  # sink
    del JOURNAL[:-500]
    return len(JOURNAL)
`,
  },
  {
    name: 'letters in boxes, and boxes that are full some day',
    unit: 'deliver',
    parameter: 'letter',
    vulnerableGives: 'predicate',
    vulnerable: `
boxes = {}

def deliver(box: str, letter: str):
    boxes.setdefault(box, []).append(letter)  # sink
    return True
`,
    safe: `
boxes = {}

def deliver(box: str, letter: str):
    letters = boxes.setdefault(box, [])
    if len(letters) >= 2500:
        return False
    letters.append(letter)  # sink
    return True
`,
  },
  {
    name: 'a number of a request, and the same number clamped',
    unit: 'grid',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
from flask import Flask, request, jsonify

app = Flask(__name__)

@app.route('/grid')
def grid():
    cells = [0] * int(request.args['cells'])  # sink
    return jsonify(len(cells))
`,
    safe: `
from flask import Flask, request, jsonify

app = Flask(__name__)

@app.route('/grid')
def grid():
    cells = [0] * min(int(request.args['cells']), 1000)  # sink
    return jsonify(len(cells))
`,
  },
  {
    name: 'a queue without an end, and one whose size is given; a table that is set twice is no growth',
    unit: 'submit',
    parameter: 'job',
    vulnerableGives: 'predicate',
    vulnerable: `
from queue import Queue

jobs = Queue()
latest = {}

def submit(name: str, job: str):
    latest[name] = job
    jobs.put(job)  # sink
    return jobs.qsize()
`,
    safe: `
from queue import Queue

jobs = Queue(maxsize=100)
latest = {}

def submit(name: str, job: str):
    latest[name] = job
    jobs.put(job)  # sink
    return jobs.qsize()
`,
  },
  {
    name: 'packed data of a request, and a limit on what comes out of it',
    unit: 'unpack',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
import zlib
from flask import Flask, request

app = Flask(__name__)

@app.route('/unpack', methods=['POST'])
def unpack():
    return str(len(zlib.decompress(request.data)))  # sink
`,
    safe: `
import zlib
from flask import Flask, request

app = Flask(__name__)

@app.route('/unpack', methods=['POST'])
def unpack():
    return str(len(zlib.decompressobj().decompress(request.data, 10000)))  # sink
`,
  },
  {
    name: 'a loop as long as a function is asked for is what it is there for',
    unit: 'numbers',
    source: 'external',
    vulnerableGives: 'predicate',
    vulnerable: `
from flask import Flask, request

app = Flask(__name__)

@app.route('/numbers')
def numbers():
    total = 0
    for number in range(int(request.args.get('count'))):  # sink
        total += number
    return str(total)
`,
    safe: `
def numbers(count: int):
    total = 0
    for number in range(count):  # sink
        total += number
    return total
`,
  },
  {
    name: 'results that are kept to save work for ever, and a table by key that is what the code is about',
    unit: 'describe',
    parameter: 'city',
    vulnerableGives: 'predicate',
    vulnerable: `
described_cache = {}

def describe(city: str):
    described_cache[city] = 'a place called ' + city  # sink
    return described_cache[city]
`,
    safe: `
described = {}

def describe(city: str):
    described[city] = 'a place called ' + city  # sink
    return described[city]
`,
  },
];
