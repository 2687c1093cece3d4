import type { Pair } from '../../pairs.ts';
import { kept } from './kept.ts';

export const resource: readonly Pair[] = [
  ...kept,
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
];
