"""Commands: an injected one makes a file whose name is the canary."""
import os

import probe_hooks as hooks
from probe_events import CHANNEL, quiet
from probe_taint import TAINT, Payload

# Commands run for real: an effect is worth more than a look at the text.
COMMANDS = True
_PLACES = ('/tmp/app/work', '/tmp', '/tmp/app')


def controls(_canary):
    """Not the canary itself: code may well make a file of the name that it is given."""
    return [Payload('control', 'abc')]


def payloads(canary):
    touch = 'touch ' + canary
    far = 'touch /tmp/' + canary
    return [
        Payload('separator', 'x;' + touch),
        Payload('separator', 'x; ' + far),
        Payload('and', 'x && ' + touch + ' || ' + touch),
        Payload('pipe', 'x | ' + touch),
        Payload('substitution', 'x$(' + touch + ')'),
        Payload('backtick', 'x`' + touch + '`'),
        Payload('newline', 'x\n' + touch + '\n'),
        Payload('single-quote', "x'; " + touch + "; '"),
        Payload('double-quote', 'x"; ' + touch + '; "'),
        Payload('whole', touch),
        Payload('address', '127.0.0.1;' + touch),
        Payload('blank-free', 'x;touch${IFS}' + canary),
        Payload('option', '-n;' + touch),
        Payload('file', 'a.txt;' + touch),
        Payload('program', 'true; ' + touch),
        Payload('python', "__import__('os').system('" + touch + "')"),
    ]


def before():
    hooks.WORKING_FOLDERS[:] = []


def after(_value):
    found = []
    with quiet():
        for folder in (*_PLACES, *hooks.WORKING_FOLDERS[:8]):
            for marker in _markers(folder):
                found.append({'t': 'effect', 'n': CHANNEL.attempt, 'what': 'marker-file', 'text': '', 'frames': []})
                try:
                    os.unlink(marker)
                except OSError:
                    pass
    return found[:1]


def _markers(folder):
    """The code may have put an ending behind the payload: the marker's name begins with the canary."""
    try:
        return [os.path.join(folder, name) for name in os.listdir(folder) if name.startswith(TAINT.canary)]
    except OSError:
        return []
