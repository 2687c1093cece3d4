"""One call, run to its end: coroutines awaited, generators drained, time limited, whatever is raised taken as a fact."""
import inspect
import itertools
import signal

from probe_events import CHANNEL, excerpt, quiet, text_of
from probe_patch_network import Answer
from probe_stubs import Stub

ATTEMPT_SECONDS = 2.0
_DRAINED = 50


class Slow(BaseException):
    """The attempt took too long."""


def _alarm(*_):
    raise Slow


def limited(function, seconds=ATTEMPT_SECONDS):
    if not hasattr(signal, 'setitimer'):
        return function()
    signal.signal(signal.SIGALRM, _alarm)
    signal.setitimer(signal.ITIMER_REAL, seconds, 0.1)
    try:
        return function()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _looped(coroutine):
    with quiet():
        import asyncio
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(coroutine)
    finally:
        loop.close()


def finished(value):
    """Coroutines are awaited, generators drained."""
    # What is awaited of ours gives itself.
    if inspect.isawaitable(value) and not isinstance(value, (type, Stub, Answer)):
        value = _looped(_awaited(value))
    if inspect.isasyncgen(value):
        value = _looped(_drained(value))
    if inspect.isgenerator(value):
        value = list(itertools.islice(value, _DRAINED))
    return value


async def _awaited(value):
    return await value


async def _drained(generator):
    found = []
    async for item in generator:
        found.append(item)
        if len(found) >= _DRAINED:
            break
    return found


def attempt(run):
    """Runs once: (status, error, value). Whatever the snippet raises is a fact about it, not a failure of ours."""
    try:
        CHANNEL.armed = True
        return 'returned', '', limited(lambda: finished(run()))
    except Slow:
        return 'slow', '', None
    except SystemExit:
        return 'exit', '', None
    except MemoryError:
        return 'memory', '', None
    except BaseException as error:
        return 'raised', type(error).__name__ + ': ' + excerpt(error, 120), None
    finally:
        CHANNEL.armed = False


def described(value):
    """A returned value as text, and what kind of thing it is."""
    body = getattr(value, 'body', None)
    if isinstance(body, (str, bytes)):
        return 'response', text_of(body)
    if isinstance(value, tuple) and value and isinstance(value[0], str):
        return 'tuple', ' '.join(text_of(v) for v in value)
    if isinstance(value, str):
        return 'text', value
    if isinstance(value, (dict, list, tuple)):
        return type(value).__name__, repr(value)
    return type(value).__name__, text_of(value)
