import type { Pair } from '../../pairs.ts';

export const race: readonly Pair[] = [
  {
    name: 'a right that is asked for, and a file that is opened',
    unit: 'show',
    parameter: 'path',
    vulnerableGives: 'predicate',
    vulnerable: `
import os

def show(path):
    if not os.access(path, os.R_OK):
        raise PermissionError(path)
    with open(path) as file:  # sink
        return file.read()
`,
    safe: `
def show(path):
    try:
        with open(path) as file:  # sink
            return file.read()
    except PermissionError:
        return ''
`,
  },
  {
    name: 'a file that is made if it is not there',
    unit: 'start',
    parameter: 'path',
    vulnerableGives: 'predicate',
    vulnerable: `
import os

def start(path):
    if os.path.exists(path):
        return False
    with open(path, 'w') as file:  # sink
        file.write('started')
    return True
`,
    safe: `
def start(path):
    try:
        with open(path, 'x') as file:  # sink
            file.write('started')
    except FileExistsError:
        return False
    return True
`,
  },
  {
    name: 'no link, it said; and a file that is asked once it is open',
    unit: 'read_plain',
    parameter: 'path',
    vulnerableGives: 'predicate',
    vulnerable: `
import os

def read_plain(path):
    if os.path.islink(path):
        raise ValueError(path)
    with open(path) as file:  # sink
        return file.read()
`,
    safe: `
import os

def read_plain(path):
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    with open(descriptor) as file:  # sink
        return file.read()
`,
  },
];
