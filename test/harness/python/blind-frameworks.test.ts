import { afterAll, describe, expect, test } from 'vitest';
import { dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { sandboxOf } from './docker.ts';
import { foundBlind } from './support.ts';

const docker = dockerUnderTest('python with frameworks, told nothing');

/** What programs show that know their input from a library's own kind of it. */
const PROGRAMS: readonly (readonly [title: string, finds: readonly string[], text: string])[] = [
  [
    'fields of a body that is a model',
    ['url'],
    `import httpx\nfrom fastapi import FastAPI\nfrom pydantic import BaseModel\n\napp = FastAPI()\n\nclass Hook(BaseModel):\n    address: str\n    tries: int = 3\n\n@app.post('/hooks')\nasync def add(hook: Hook):\n    async with httpx.AsyncClient() as client:\n        await client.get(hook.address)\n    return {'added': True}\n`,
  ],
  [
    'a model whose field is checked',
    [],
    `import httpx\nfrom fastapi import FastAPI\nfrom pydantic import BaseModel, field_validator\n\napp = FastAPI()\nKNOWN = ('https://a.example.org/in', 'https://b.example.org/in')\n\nclass Hook(BaseModel):\n    address: str\n\n    @field_validator('address')\n    @classmethod\n    def is_known(cls, value):\n        if value not in KNOWN:\n            raise ValueError(value)\n        return value\n\n@app.post('/hooks')\nasync def add(hook: Hook):\n    async with httpx.AsyncClient() as client:\n        await client.get(hook.address)\n    return {'added': True}\n`,
  ],
  [
    'a model with a choice of its own',
    [],
    `import subprocess\nfrom enum import Enum\nfrom fastapi import FastAPI\nfrom pydantic import BaseModel\n\napp = FastAPI()\n\nclass Size(str, Enum):\n    SMALL = 'small'\n    LARGE = 'large'\n\nclass Order(BaseModel):\n    size: Size\n\n@app.post('/orders')\ndef order(wanted: Order):\n    return subprocess.run('make ' + wanted.size, shell=True).returncode\n`,
  ],
  [
    'fields of a data class that is a parameter',
    ['sql'],
    `import sqlite3\nfrom dataclasses import dataclass\n\n@dataclass\nclass Wanted:\n    title: str\n    year: int\n\ndef books(wanted: Wanted):\n    rows = sqlite3.connect('books.db')\n    return rows.execute("SELECT * FROM books WHERE title = '%s'" % wanted.title).fetchall()\n`,
  ],
  [
    'a task that is read as JSON',
    ['code', 'command'],
    `import json\nimport sys\n\ndef main():\n    task = json.loads(sys.stdin.read())\n    print(eval(task['formula']))\n`,
  ],
  [
    'the same, of which only a number is taken',
    [],
    `import json\nimport sys\n\ndef main():\n    task = json.loads(sys.stdin.read())\n    print(eval('2 ** %d' % int(task['power'])))\n`,
  ],
  [
    'an archive that is uploaded, unpacked by hand',
    ['path'],
    `import os\nimport zipfile\nfrom flask import Flask, request\n\napp = Flask(__name__)\n\n@app.post('/themes')\ndef add():\n    with zipfile.ZipFile(request.files['theme']) as theme:\n        for name in theme.namelist():\n            with open(os.path.join('themes', name), 'wb') as out:\n                out.write(theme.read(name))\n    return 'added'\n`,
  ],
  [
    'the same with names looked at',
    [],
    `import os\nimport zipfile\nfrom flask import Flask, abort, request\n\napp = Flask(__name__)\nTHEMES = os.path.realpath('themes')\n\n@app.post('/themes')\ndef add():\n    with zipfile.ZipFile(request.files['theme']) as theme:\n        for name in theme.namelist():\n            path = os.path.realpath(os.path.join(THEMES, name))\n            if not path.startswith(THEMES + os.sep):\n                abort(400)\n            with open(path, 'wb') as out:\n                out.write(theme.read(name))\n    return 'added'\n`,
  ],
  [
    'templates of a dictionary, without escaping',
    ['html'],
    `from fastapi import FastAPI\nfrom fastapi.responses import HTMLResponse\nfrom jinja2 import DictLoader, Environment\n\napp = FastAPI()\npages = Environment(loader=DictLoader({'list': '<ol>{% for line in lines %}<li>{{ line }}</li>{% endfor %}</ol>'}))\n\n@app.get('/lines', response_class=HTMLResponse)\ndef show(first: str):\n    return pages.get_template('list').render(lines=[first, 'last'])\n`,
  ],
  [
    'the same with it',
    [],
    `from fastapi import FastAPI\nfrom fastapi.responses import HTMLResponse\nfrom jinja2 import DictLoader, Environment\n\napp = FastAPI()\npages = Environment(autoescape=True, loader=DictLoader({'list': '<ol>{% for line in lines %}<li>{{ line }}</li>{% endfor %}</ol>'}))\n\n@app.get('/lines', response_class=HTMLResponse)\ndef show(first: str):\n    return pages.get_template('list').render(lines=[first, 'last'])\n`,
  ],
  [
    'a template of a stranger in an environment made for those',
    [],
    `from flask import Flask, request\nfrom jinja2.sandbox import SandboxedEnvironment\n\napp = Flask(__name__)\n\n@app.post('/letter')\ndef letter():\n    text = SandboxedEnvironment(autoescape=True).from_string(request.form['letter']).render(day='Monday')\n    return text, 200, {'Content-Type': 'text/plain'}\n`,
  ],
  [
    'who is what a token says, for all that are wrapped',
    ['jwt'],
    `import jwt\nfrom functools import wraps\nfrom flask import request\n\ndef signed_in(view):\n    @wraps(view)\n    def inner(*args, **options):\n        who = jwt.decode(request.headers['X-Token'], options={'verify_signature': False})\n        return view(who, *args, **options)\n    return inner\n`,
  ],
  [
    'where an error came from, told to the client',
    ['disclosure'],
    `import traceback\nfrom flask import Flask, jsonify, request\n\napp = Flask(__name__)\n\n@app.post('/share')\ndef share():\n    try:\n        body = request.get_json()\n        return jsonify(each=body['sum'] / body['people'])\n    except Exception:\n        return jsonify(error=traceback.format_exc()), 500\n`,
  ],
  [
    'a name in the log, beside a password that is not',
    [],
    `import logging\nfrom flask import Flask, request\n\napp = Flask(__name__)\n\n@app.post('/enter')\ndef enter():\n    name, password = request.form['name'], request.form['password']\n    logging.getLogger(__name__).info('%r wants in', name)\n    return 'in' if len(password) > 90 else 'out'\n`,
  ],
  [
    'a password in the log',
    ['disclosure'],
    `import logging\nfrom flask import Flask, request\n\napp = Flask(__name__)\n\n@app.post('/enter')\ndef enter():\n    name, password = request.form['name'], request.form['password']\n    logging.getLogger(__name__).info('%r wants in with %r', name, password)\n    return 'in'\n`,
  ],
  [
    'code of a query that is put together',
    ['nosql'],
    `from pymongo import MongoClient\nfrom flask import Flask, request\n\napp = Flask(__name__)\nposts = MongoClient().blog.posts\n\n@app.get('/posts')\ndef by_author():\n    return list(posts.find({'$where': "this.author == '" + request.args['author'] + "'"}))\n`,
  ],
  [
    'a stream of what was packed, opened whole',
    ['resource'],
    `import gzip\nfrom fastapi import FastAPI, Request\n\napp = FastAPI()\n\n@app.post('/lines')\nasync def lines(request: Request):\n    return {'lines': gzip.decompress(await request.body()).count(b'\\n')}\n`,
  ],
  [
    'rows and columns as many as a request says',
    ['resource'],
    `from flask import Flask, request\n\napp = Flask(__name__)\n\n@app.get('/board')\ndef board():\n    side = int(request.args['side'])\n    return '/'.join('.' * side for _ in range(side))\n`,
  ],
  [
    'a pattern of a request, for lines that are few',
    ['regex'],
    `import re\nfrom flask import Flask, request\n\napp = Flask(__name__)\nNAMES = ['ann', 'bob']\n\n@app.get('/names')\ndef names():\n    wanted = re.compile(request.args['like'])\n    return {'names': [name for name in NAMES if wanted.search(name)]}\n`,
  ],
  [
    'the host that a caller connects to is the caller’s own',
    [],
    `import socket\nimport ssl\n\ndef connect(host, port=443):\n    plain = socket.create_connection((host, port), timeout=5)\n    return ssl.create_default_context().wrap_socket(plain, server_hostname=host)\n`,
  ],
  [
    'a filter of a directory whose answer is looked at afterwards',
    ['ldap'],
    `import ldap\nfrom flask import Flask, request\n\napp = Flask(__name__)\n\n@app.get('/people')\ndef people():\n    found = ldap.initialize('ldaps://people.example.org').search_s('dc=example', 2, '(cn=' + request.args['name'] + ')')\n    return {'people': [str(one) for one in found]}\n`,
  ],
];

if (docker !== undefined) {
  const sandbox = sandboxOf(docker, 'test-python-blind-frameworks');
  afterAll(() => sandbox.close(patientCall()));
  describe.concurrent('told nothing', { timeout: 240_000 }, () => {
    test.for(PROGRAMS)('%s: %j', async ([, finds, text]) => {
      expect(await foundBlind({ text }, sandbox, patientCall(230_000))).toEqual(finds);
    });
  });
}
