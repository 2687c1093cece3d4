import type { Pair } from '../../pairs.ts';

export const deserialize: readonly Pair[] = [
  {
    name: 'a pickled token against a JSON one',
    unit: 'session',
    parameter: 'token',
    vulnerableGives: 'effect',
    safeGives: 'not-reached',
    vulnerable: `
import base64
import pickle

def session(token):
    return pickle.loads(base64.b64decode(token))  # sink
`,
    safe: `
import base64
import json

def session(token):
    return json.loads(base64.b64decode(token))  # sink
`,
  },
  {
    name: 'an unpickler that finds nothing',
    unit: 'model',
    parameter: 'data',
    vulnerableGives: 'effect',
    vulnerable: `
import pickle

def model(data: bytes):
    return pickle.loads(data)  # sink
`,
    safe: `
import io
import pickle

class Plain(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError('forbidden')

def model(data: bytes):
    return Plain(io.BytesIO(data)).load()  # sink
`,
  },
  {
    name: 'YAML with and without objects',
    unit: 'settings',
    parameter: 'text',
    vulnerableGives: 'sink',
    vulnerable: `
import yaml

def settings(text):
    return yaml.load(text, Loader=yaml.Loader)  # sink
`,
    safe: `
import yaml

def settings(text):
    return yaml.safe_load(text)  # sink
`,
  },
  {
    name: 'a request body',
    unit: 'receive',
    source: 'external',
    vulnerableGives: 'effect',
    safeGives: 'not-reached',
    vulnerable: `
import pickle
from flask import Flask, request

app = Flask(__name__)

@app.route('/receive', methods=['POST'])
def receive():
    return str(pickle.loads(request.get_data()))  # sink
`,
    safe: `
import json
from flask import Flask, request

app = Flask(__name__)

@app.route('/receive', methods=['POST'])
def receive():
    return str(json.loads(request.get_data()))  # sink
`,
  },
];
