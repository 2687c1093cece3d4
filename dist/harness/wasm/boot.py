"""The first code of the Python machine. It runs once, when the package is made: what memory holds after it is where
every machine begins. From then on the machine is only ever told to take a turn. The keeper's `finder.py` stands before it.

A turn's input: a decimal length, a line end, and that many bytes of JSON {load, modules}; then the task's own input.
    load    the harness: its modules stay, `preload` is imported; what went wrong is printed as JSON {error}
    else    a task: `main` is executed with these modules beside the harness's, and the machine ends
"""
import io
import json
import os
import sys
import time
import warnings


# What a process ends with that the kernel ended for its memory.
OUT_OF_MEMORY = 137


def read_exactly(size):
    parts = []
    while size > 0:
        part = os.read(0, size)
        if not part:
            os._exit(70)
        parts.append(part)
        size -= len(part)
    return b''.join(parts)


def request():
    digits = b''
    while not digits.endswith(b'\n'):
        digits += read_exactly(1)
    return json.loads(read_exactly(int(digits)))


def load():
    error = ''
    if 'preload' in Harness.sources:
        try:
            __import__('preload')
        except BaseException as failure:
            error = type(failure).__name__ + ': ' + str(failure)
    os.write(1, json.dumps({'error': error}).encode())


def execute():
    main = type(sys)('__main__')
    sys.modules['__main__'] = main
    code = 1
    try:
        exec(Harness.compiled('main'), main.__dict__)
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    except MemoryError:
        code = OUT_OF_MEMORY
    except BaseException:
        pass
    try:
        sys.stdout.flush()
    except BaseException:
        pass
    os._exit(code & 255)


def turn():
    task = request()
    Harness.add(task['modules'])
    if task['load']:
        load()
    else:
        execute()


def prepare(stand_ins, ahead):
    """Stand-ins for what this Python lacks, and the libraries that programs commonly import, so that no task waits."""
    warnings.simplefilter('ignore')
    sys.dont_write_bytecode = True
    sys.meta_path.insert(0, Harness)
    Harness.sources = dict(stand_ins)
    for name in stand_ins:
        __import__(name)
    for name in ahead:
        __import__(name)
    Harness.sources = {}
    Harness.kept = {}
    warnings.resetwarnings()


def stop():
    """Says where a turn is entered, and gives the memory away: whoever listens does not let this call return."""
    nothing = ()
    places = {'type': id(type(turn)), 'turn': id(turn), 'nothing': id(nothing)}
    os.write(1, json.dumps(places).encode())
    time.clock_getres(time.CLOCK_MONOTONIC)


given = json.loads(io.FileIO(0, closefd=False).readall())
prepare(given['standIns'], given['ahead'])
stop()
