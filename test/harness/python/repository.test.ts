import { afterAll, describe, expect, test } from 'vitest';
import { dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { sandboxOf } from './docker.ts';
import { evidenceFor, type Program } from './support.ts';

const docker = dockerUnderTest('python repositories');

type Case = Pick<Program, 'path' | 'text' | 'unit' | 'source' | 'parameter'> & {
  readonly title: string;
  readonly oracle: string;
  readonly vulnerable: Readonly<Record<string, string>>;
  readonly safe: Readonly<Record<string, string>>;
  readonly gives: string;
};

const CASES: readonly Case[] = [
  {
    title: 'a guard, imported relatively',
    oracle: 'command',
    path: 'shop/app.py',
    unit: 'ping',
    parameter: 'host',
    text: `
import os
from .guards import check_host

def ping(host):
    check_host(host)
    return os.system('ping -c 1 ' + host)  # sink
`,
    vulnerable: { 'shop/guards.py': 'def check_host(host):\n    if not host:\n        raise ValueError("empty")\n' },
    safe: {
      'shop/guards.py':
        'import re\n\ndef check_host(host):\n    if not re.fullmatch(r"[a-z0-9.-]+", host):\n        raise ValueError(host)\n',
    },
    gives: 'effect',
  },
  {
    title: 'a query builder, imported absolutely, which imports another module of its package',
    oracle: 'sql',
    path: 'shop/web/orders.py',
    unit: 'order',
    parameter: 'number',
    text: `
import sqlite3
from shop.data import queries

def order(number):
    statement, values = queries.by_number(number)
    return sqlite3.connect('shop.db').execute(statement, values).fetchone()  # sink
`,
    vulnerable: {
      'shop/__init__.py': '',
      'shop/data/__init__.py': '',
      'shop/data/queries.py':
        'from .text import quoted\n\ndef by_number(number):\n    return "SELECT * FROM orders WHERE id = " + quoted(number), ()\n',
      'shop/data/text.py': 'def quoted(value):\n    return "\'%s\'" % value\n',
    },
    safe: {
      'shop/__init__.py': '',
      'shop/data/__init__.py': '',
      'shop/data/queries.py':
        'from .text import marker\n\ndef by_number(number):\n    return "SELECT * FROM orders WHERE id = " + marker(), (number,)\n',
      'shop/data/text.py': 'def marker():\n    return "?"\n',
    },
    gives: 'sink',
  },
  {
    title: 'a path resolver beside the script',
    oracle: 'path',
    path: 'tools/serve.py',
    unit: 'read',
    parameter: 'name',
    text: `
import storage

def read(name):
    with open(storage.locate(name)) as file:  # sink
        return file.read()
`,
    vulnerable: { 'tools/storage.py': 'import os\n\ndef locate(name):\n    return os.path.join("/srv/files", name)\n' },
    safe: {
      'tools/storage.py':
        'import os\n\ndef locate(name):\n    return os.path.join("/srv/files", os.path.basename(name))\n',
    },
    gives: 'effect',
  },
  {
    title: 'a template helper from a package',
    oracle: 'html',
    path: 'src/site/views.py',
    unit: 'greet',
    source: 'external',
    text: `
from flask import Flask, request
from .helpers import page

app = Flask(__name__)

@app.route('/greet')
def greet():
    return page(request.args['name'])  # sink
`,
    vulnerable: { 'src/site/helpers/__init__.py': 'def page(name):\n    return f"<h1>{name}</h1>"\n' },
    safe: {
      'src/site/helpers/__init__.py': 'import html\n\ndef page(name):\n    return f"<h1>{html.escape(name)}</h1>"\n',
    },
    gives: 'effect',
  },
  {
    title: 'files of the root that import each other relatively',
    oracle: 'code',
    path: 'rules.py',
    unit: 'apply',
    parameter: 'rule',
    text: `
from .safety import allowed

def apply(rule):
    if not allowed(rule):
        raise ValueError(rule)
    return eval(rule)  # sink
`,
    vulnerable: { 'safety.py': 'def allowed(rule):\n    return "import" not in rule\n' },
    safe: {
      'safety.py': 'import re\n\ndef allowed(rule):\n    return re.fullmatch(r"[0-9+*/ -]+", rule) is not None\n',
    },
    gives: 'effect',
  },
];

if (docker !== undefined) {
  const sandbox = sandboxOf(docker, 'test-python-repositories');
  afterAll(() => sandbox.close(patientCall()));
  describe.concurrent('modules of the repository are the real ones', { timeout: 120_000 }, () => {
    test.for(CASES)('$title', async ({ oracle, vulnerable, safe, gives, ...program }) => {
      const bad = await evidenceFor({ ...program, modules: vulnerable }, oracle, sandbox, patientCall(100_000));
      expect(bad).toMatchObject({ observation: gives, throughStub: false, stubs: [] });
      const good = await evidenceFor({ ...program, modules: safe }, oracle, sandbox, patientCall(100_000));
      expect(['neutralised', 'not-reached']).toContain(good.observation);
    });

    test('what cannot be resolved is a stand-in, and evidence says that the value went through it', async () => {
      const text = `
import os
from unknown_library import clean

def ping(host):
    return os.system('ping ' + clean(host))  # sink
`;
      const evidence = await evidenceFor(
        { text, unit: 'ping', parameter: 'host' },
        'command',
        sandbox,
        patientCall(100_000),
      );
      expect(evidence).toMatchObject({ observation: 'effect', throughStub: true });
      expect(evidence.stubs).toEqual([{ untrusted: 'unknown_library.clean()' }]);
    });

    test('a stand-in that merely hears of the value is not on its path', async () => {
      const text = `
import os
import unknown_library

def ping(host):
    unknown_library.log(host)
    return os.system('ping ' + host)  # sink
`;
      const evidence = await evidenceFor(
        { text, unit: 'ping', parameter: 'host' },
        'command',
        sandbox,
        patientCall(100_000),
      );
      expect(evidence).toMatchObject({ observation: 'effect', throughStub: false, stubs: [] });
    });
  });
}
