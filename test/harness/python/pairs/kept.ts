import type { Pair } from '../../pairs.ts';

/** What a module keeps of its calls. */
export const kept: readonly Pair[] = [
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
