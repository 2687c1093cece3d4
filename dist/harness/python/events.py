"""The channel to the host: framed JSON lines on the real standard output.

Everything here only reports what happened. Nothing decides what it means: that is the host's.
"""
import json
import os
import sys
import threading
import time

TEXT_LIMIT = 600
EVENTS_PER_ATTEMPT = 60
# What stand-ins were told is of little interest, and must not take the place of the rest.
NOTES_PER_ATTEMPT = 25
_NOTES = ('call', 'set')
# Each piece of output wakes the keeper, the engine and the host: they are told at most this often, in seconds.
_PATIENCE = 0.03
_BUFFERED = 32768
FRAMES_LIMIT = 8
ROOT = '/tmp/app/'

_real_write = os.write
_clock = time.monotonic
_lock = threading.Lock()
_local = threading.local()


class Channel:
    """Where events go, and which attempt they belong to."""

    def __init__(self):
        self.descriptor = -1
        self.nonce = ''
        self.attempt = -1
        self.count = self.notes = 0
        self.armed = False
        self.focus = ''
        # The running attempt did harm.
        self.harm = False
        # Every attempt is announced before it begins, for those that may never end.
        self.eager = False
        self.buffer = []
        self.size = 0
        self.flushed = 0.0

    def open(self, nonce):
        """Keeps the real standard output for events and takes the standard streams from the snippet."""
        self.nonce = nonce
        # Where there are no processes (WASI) descriptors cannot be exchanged: only the streams above them are.
        if hasattr(os, 'dup2'):
            self.descriptor = os.dup(1)
            null = os.open(os.devnull, os.O_RDWR)
            for descriptor in (0, 1, 2):
                os.dup2(null, descriptor)
        else:
            self.descriptor = 1
        sys.stdin = open(os.devnull)
        sys.stdout = open(os.devnull, 'w')
        sys.stderr = open(os.devnull, 'w')

    def begin(self, number):
        self.attempt, self.count, self.notes, self.harm = number, 0, 0, False

    def send(self, event):
        line = self.nonce + ' ' + json.dumps(event, default=str) + '\n'
        kind = event.get('t')
        self.harm = self.harm or kind == 'effect'
        with _lock:
            self.buffer.append(line)
            self.size += len(line)
        due = kind == 'attempt' and (self.eager or _clock() - self.flushed > _PATIENCE)
        if due or kind == 'start' or self.size > _BUFFERED:
            self.flush()

    def flush(self):
        with _lock:
            data = ''.join(self.buffer).encode('utf8', 'backslashreplace')
            self.buffer, self.size, self.flushed = [], 0, _clock()
            while data:
                data = data[_real_write(self.descriptor, data):]


CHANNEL = Channel()


class quiet:
    """Within it this thread records nothing: the harness's own work is not the snippet's."""

    def __enter__(self):
        _local.depth = getattr(_local, 'depth', 0) + 1

    def __exit__(self, *_):
        _local.depth -= 1


def listening():
    return CHANNEL.armed and not getattr(_local, 'depth', 0)


def text_of(value):
    """A value as text, without ever raising and without calling much of the snippet's code."""
    try:
        if isinstance(value, str):
            return str.__str__(value)
        if isinstance(value, (bytes, bytearray, memoryview)):
            return bytes(value).decode('utf8', 'backslashreplace')
        if hasattr(value, '__fspath__'):
            return text_of(os.fspath(value))
        return str(value)
    except Exception:
        return ''


def excerpt(value, limit=TEXT_LIMIT):
    """At most `limit` characters, those around the canary if it occurs."""
    text = text_of(value)
    if len(text) <= limit:
        return text
    at = text.find(CHANNEL.focus) if CHANNEL.focus else -1
    if at < 0:
        return text[:limit]
    start = max(0, at - limit // 2)
    return text[start:start + limit]


def frames():
    """The snippet's own frames, innermost first, as [path, line]."""
    found = []
    frame = sys._getframe(1)
    while frame is not None and len(found) < FRAMES_LIMIT:
        name = frame.f_code.co_filename
        if name.startswith(ROOT):
            found.append([name[len(ROOT):], frame.f_lineno])
        frame = frame.f_back
    return found


def directly(depth=2):
    """Whether the function that asks was called by the snippet's own code, and not by a library on its behalf."""
    return sys._getframe(depth).f_code.co_filename.startswith(ROOT)


def emit(kind, **fields):
    """An event that belongs to the running attempt; dropped beyond the attempt's share."""
    if not listening():
        return
    if kind in _NOTES:
        CHANNEL.notes += 1
    else:
        CHANNEL.count += 1
    if CHANNEL.count > EVENTS_PER_ATTEMPT or CHANNEL.notes > NOTES_PER_ATTEMPT and kind in _NOTES:
        return
    with quiet():
        CHANNEL.send(dict(t=kind, n=CHANNEL.attempt, **fields))


def sink(kind, name, text='', parts=None, flags=None, anywhere=False):
    """A dangerous place was reached. Only calls that the snippet's own code made are of interest."""
    if not listening():
        return
    with quiet():
        where = frames()
        if not where and not anywhere:
            return
        shown = [excerpt(part, 300) for part in (parts or [])[:16]]
        body = excerpt(text)
    emit('sink', sink=kind, name=name, text=body, parts=shown, flags=flags or {}, frames=where)
