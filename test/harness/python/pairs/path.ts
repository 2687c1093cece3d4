import type { Pair } from '../../pairs.ts';

export const path: readonly Pair[] = [
  {
    name: 'a joined path against a prefix of the real path',
    unit: 'read',
    parameter: 'name',
    vulnerable: `
import os

BASE = '/srv/files'

def read(name):
    with open(os.path.join(BASE, name)) as file:  # sink
        return file.read()
`,
    safe: `
import os

BASE = '/srv/files'

def read(name):
    path = os.path.realpath(os.path.join(BASE, name))
    if os.path.commonpath([path, BASE]) != BASE:
        raise ValueError('outside')
    with open(path) as file:  # sink
        return file.read()
`,
  },
  {
    name: 'pathlib, asked whether the file is there',
    unit: 'document',
    parameter: 'name',
    vulnerable: `
from pathlib import Path

ROOTS = {'alice': Path('/home/alice'), 'bob': Path('/home/bob')}

def document(user: str, name: str):
    if user not in ROOTS:
        raise KeyError(user)
    path = ROOTS[user] / name
    if not path.is_file():
        raise FileNotFoundError(name)
    return path.read_text()  # sink
`,
    safe: `
from pathlib import Path

ROOTS = {'alice': Path('/home/alice'), 'bob': Path('/home/bob')}

def document(user: str, name: str):
    if user not in ROOTS:
        raise KeyError(user)
    path = (ROOTS[user] / name).resolve()
    if not path.is_relative_to(ROOTS[user]):
        raise PermissionError(name)
    if not path.is_file():
        raise FileNotFoundError(name)
    return path.read_text()  # sink
`,
  },
  {
    name: 'a download, and an upload under a cleaned name',
    unit: 'upload',
    source: 'external',
    safeGives: 'neutralised',
    vulnerable: `
import os
from flask import Flask, request

app = Flask(__name__)

@app.post('/upload')
def upload():
    file = request.files['file']
    file.save(os.path.join('/srv/uploads', file.filename))  # sink
    return 'ok'
`,
    safe: `
import os
from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)

@app.post('/upload')
def upload():
    file = request.files['file']
    file.save(os.path.join('/srv/uploads', secure_filename(file.filename)))  # sink
    return 'ok'
`,
  },
  {
    name: 'only the last part of the name',
    unit: 'remove',
    parameter: 'name',
    safeGives: 'neutralised',
    vulnerable: `
import os

def remove(name: str) -> None:
    os.remove('/srv/cache/' + name)  # sink
`,
    safe: `
import os

def remove(name: str) -> None:
    path = '/srv/cache/' + os.path.basename(name)
    if os.path.exists(path):
        open(path).close()  # sink
`,
  },
  {
    name: 'opening what it is told to is what a reader does',
    unit: 'load',
    parameter: 'path',
    vulnerableGives: 'weak',
    safeGives: 'not-reached',
    vulnerable: `
def load(path):
    with open(path) as file:  # sink
        return file.read()
`,
    safe: `
NAMES = {'terms': '/srv/terms.txt'}

def load(path):
    with open(NAMES[path]) as file:  # sink
        return file.read()
`,
  },
  {
    name: 'a folder is for its caller to name, what is looked for in it is not',
    unit: 'notes',
    parameter: 'folder',
    vulnerableGives: 'weak',
    safeGives: 'not-reached',
    vulnerable: `
import os

def notes(folder):
    with open(os.path.join(folder, 'notes.txt')) as file:  # sink
        return file.read()
`,
    safe: `
import os

FOLDERS = {'today': '/srv/today'}

def notes(folder):
    with open(os.path.join(FOLDERS[folder], 'notes.txt')) as file:  # sink
        return file.read()
`,
  },
];
