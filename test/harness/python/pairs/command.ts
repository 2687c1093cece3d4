import type { Pair } from '../../pairs.ts';

export const command: readonly Pair[] = [
  {
    name: 'a command that is put together, and one that the caller gives whole',
    unit: 'run',
    parameter: 'command',
    vulnerableGives: 'effect',
    safeGives: 'weak',
    vulnerable: `
import subprocess

def run(command):
    return subprocess.check_output('nice ' + command, shell=True)  # sink
`,
    safe: `
import subprocess

def run(command):
    return subprocess.check_output(command, shell=True)  # sink
`,
  },
  {
    name: 'os.system with a joined string',
    unit: 'ping',
    parameter: 'host',
    vulnerableGives: 'effect',
    safeGives: 'neutralised',
    vulnerable: `
import os

def ping(host):
    return os.system('ping -c 1 ' + host)  # sink
`,
    safe: `
import subprocess

def ping(host):
    return subprocess.run(['ping', '-c', '1', '--', host], capture_output=True).returncode  # sink
`,
  },
  {
    name: 'double quotes are no protection, shlex.quote is',
    unit: 'listing',
    parameter: 'folder',
    vulnerableGives: 'effect',
    safeGives: 'neutralised',
    vulnerable: `
import subprocess

def listing(folder):
    return subprocess.check_output('ls "%s" || true' % folder, shell=True, text=True)  # sink
`,
    safe: `
import shlex
import subprocess

def listing(folder):
    return subprocess.check_output('ls ' + shlex.quote(folder) + ' || true', shell=True, text=True)  # sink
`,
  },
  {
    name: 'a handler with an allow-list',
    unit: 'lookup',
    source: 'external',
    vulnerableGives: 'effect',
    safeGives: 'not-reached',
    vulnerable: `
from flask import Flask, request
import os

app = Flask(__name__)

@app.route('/lookup')
def lookup():
    name = request.args.get('name')
    return os.popen(f'nslookup {name}').read()  # sink
`,
    safe: `
from flask import Flask, abort, request
import os
import re

app = Flask(__name__)

@app.route('/lookup')
def lookup():
    name = request.args.get('name')
    if not re.fullmatch(r'[a-z0-9.-]+', name):
        abort(400)
    return os.popen(f'nslookup {name}').read()  # sink
`,
  },
  {
    name: 'a method whose class needs arguments, behind a mode and an isfile guard',
    unit: 'Archive.pack',
    parameter: 'name',
    vulnerableGives: 'effect',
    vulnerable: `
import os
import subprocess

class Archive:
    def __init__(self, folder: str, level: int):
        self.folder = folder
        self.level = level + 1

    def pack(self, mode, name):
        if mode not in ('zip', 'tar'):
            raise ValueError('mode')
        if not os.path.isfile(name):
            raise FileNotFoundError(name)
        subprocess.call(f'{mode} -{self.level} out {name}', shell=True)  # sink
`,
    safe: `
import os
import subprocess

class Archive:
    def __init__(self, folder: str, level: int):
        self.folder = folder
        self.level = level + 1

    def pack(self, mode, name):
        if mode not in ('zip', 'tar'):
            raise ValueError('mode')
        if not os.path.isfile(name):
            raise FileNotFoundError(name)
        subprocess.call([mode, f'-{self.level}', 'out', name])  # sink
`,
  },
  {
    name: 'the main program, reading its input',
    unit: '<module>',
    source: 'external',
    vulnerableGives: 'effect',
    vulnerable: `
import os

if __name__ == '__main__':
    name = input('name? ')
    os.system('echo ' + name)  # sink
`,
    safe: `
import os

if __name__ == '__main__':
    name = input('name? ')
    if name.isalpha():
        os.system('echo ' + name)  # sink
`,
  },
  {
    name: 'a coroutine, its program chosen from outside',
    unit: 'run',
    parameter: 'line',
    source: 'external',
    vulnerableGives: 'effect',
    safeGives: 'not-reached',
    vulnerable: `
import asyncio
import shlex
import subprocess

async def run(line: str):
    await asyncio.sleep(0)
    return subprocess.run(shlex.split(line), capture_output=True)  # sink
`,
    safe: `
import asyncio
import shlex
import subprocess

PROGRAMS = {'date': ['date'], 'uptime': ['uptime']}

async def run(line: str):
    await asyncio.sleep(0)
    return subprocess.run(PROGRAMS[line], capture_output=True)  # sink
`,
  },
];
