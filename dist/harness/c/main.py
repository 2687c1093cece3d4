"""The probe of one unit of C or C++: makes a program of it, calls it in process after process, reports what happened."""
import json
import os
import sys
import traceback

import preload
import probe_build as build
import probe_dwarf as dwarf
from probe_attempts import Attempts
from probe_events import CHANNEL, excerpt
from probe_plans import attack
from probe_process import Gone, Places, Process
from probe_target import Target


def _target(job, program):
    """The unit in the program; None when no code was made for it: a template, or a function behind a condition."""
    name = job['unit'].split('.')[-1]
    tree = dwarf.read(program)
    entry = tree.function('probe_main' if name == 'main' else name, job['line'])
    return None if entry is None else Target(tree, entry, name)


def _missing(reason):
    CHANNEL.send({'t': 'missing', 'reason': reason})


def run():
    job = json.loads(sys.stdin.buffer.read())
    CHANNEL.open(job['nonce'])
    CHANNEL.send({'t': 'start', 'python': '.'.join(str(part) for part in sys.version_info[:3])})
    if job['kind'] == 'module':
        return _missing('nothing runs outside of functions')
    if preload.DRIVER is None:
        return _missing('the image has no compiler for C: ' + excerpt(preload.PROBLEM, 200))
    maker = build.Build(job)
    try:
        program = maker.make()
    except build.Failed as error:
        return _missing(excerpt(str(error), 300))
    stand_ins = maker.stand_ins
    CHANNEL.send({'t': 'loaded', 'carried': sorted(job['modules'])[:400], 'error': '',
                  'standIns': sorted(set(stand_ins.headers) | stand_ins.names | set(stand_ins.made_up))[:400]})
    target = _target(job, program)
    if target is None:
        return _missing('no code was made for it')
    try:
        attempts = Attempts(job, Process(program), Places(program), target, stand_ins)
    except Gone:
        return _missing('the program does not start')
    attack(attempts, target, job)
    CHANNEL.send({'t': 'done', 'attempts': attempts.number + 1, 'exhausted': attempts.exhausted()})


def main():
    try:
        run()
    except BaseException as error:
        where = traceback.extract_tb(error.__traceback__)[-1:]
        CHANNEL.send({'t': 'broken', 'error': '%s: %s at %s' % (type(error).__name__, excerpt(str(error), 200), [(f.filename, f.lineno) for f in where])})
    os._exit(0)


main()
