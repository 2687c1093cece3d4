import type { Pair } from '../../pairs.ts';

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
