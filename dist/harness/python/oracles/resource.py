"""Resources: the same call with more of what it is given, and whether anything puts an end to it."""
import json

import probe_framework_request as requests
from probe_arguments import benign
from probe_endless import MEGABYTE, Stream, never_waiting
from probe_events import CHANNEL, quiet, sink
from probe_kept import kept, settles
from probe_oracle_base import nothing
from probe_plans import Plan, values_of
from probe_running import finished
from probe_taint import TAINT, Payload
from probe_timing import cheapest, short_of_memory

try:
    import gzip
    import tracemalloc
    import zlib
except ImportError:
    gzip = tracemalloc = zlib = None

controls = nothing
payloads = nothing
before = nothing
_PENDING = []
# What a stream gives before it ends; the second is far beyond what anybody allows.
_STREAMS = (16 * MEGABYTE, 1024 * MEGABYTE)
# The first ones lie close: what grows by the square costs too little to tell with one, and too long with ten times as much.
_NUMBERS = (100, 300, 1000, 10_000, 100_000, 2_000_000)
# Seconds and bytes that tell enough: ten times as much again would only take the time of what comes after.
_LONG, _MUCH = 0.03, 24 * MEGABYTE
_UPLOAD = {'stream': None}
# A call asked for more memory than there is: more still would not cost more.
_SHORT = {'now': False}


def after(_value):
    found, _PENDING[:] = list(_PENDING), []
    return found


def _report(kind, name, sizes, costs, **flags):
    _PENDING.append({'t': 'sink', 'n': CHANNEL.attempt, 'sink': 'growth', 'name': name, 'text': kind,
                     'parts': [json.dumps(sizes), json.dumps(costs), '[0]'], 'flags': flags, 'frames': []})


def _call(target, values):
    try:
        return finished(target.call(values))
    except MemoryError:
        _SHORT['now'] = True
    except Exception:
        pass
    return None


def _streams(probe, target, plan):
    """Everything that can be read is a stream without end."""
    def make(size):
        return lambda kind, parameter: Stream(size) if kind == 'stream' else None

    def run():
        given = []
        for size in _STREAMS:
            payload = Payload('stream', None, make(size))
            payload.outside = TAINT.benign
            values = values_of(target, plan, payload, 0, 0)
            stream = next((v for v in (values or {}).values() if isinstance(v, Stream)), None) or Stream(size)
            _UPLOAD['stream'] = stream
            _call(target, values or {})
            given.append(stream.given)
            whole = stream.whole
        if given[0] > 0:
            _report('read', 'stream', list(_STREAMS), given, whole=whole)

    probe.attempt(run, Payload('stream', None), plan, 1, False)
    _UPLOAD['stream'] = None


def _numbers(probe, target, plan):
    """A number from outside, ten times as large, and again."""
    def cost(number, measure):
        TAINT.payload = TAINT.outside = str(number)
        whole = lambda kind, _parameter: number if kind in ('number', 'number-or-text') else None
        values = values_of(target, plan, Payload('number', str(number), whole if target.handler else None), 0, 0)
        return measure(lambda: _call(target, values or {}))

    def memory(work):
        tracemalloc.start()
        try:
            work()
        except MemoryError:
            _SHORT['now'] = True
        finally:
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        return peak

    def run(kind, measure, enough):
        costs, _SHORT['now'] = [], False
        try:
            with short_of_memory():
                for number in _NUMBERS:
                    costs.append(cost(number, measure))
                    if costs[-1] > enough or _SHORT['now']:
                        break
        finally:
            # A call that was cut short says how much it takes at least, and not how long.
            known = costs[:-1] if _SHORT['now'] and kind == 'time' else costs
            _report(kind, 'number', list(_NUMBERS[:len(known)]), known, short=_SHORT['now'])

    for series in (('time', lambda work: cheapest(work, 3), _LONG), ('memory', memory, _MUCH)):
        probe.attempt(lambda: run(*series), Payload('number', str(_NUMBERS[-1])), plan, 0, False)


def _bombs(probe, target, plan):
    for name, data in (('gzip', gzip.compress(b'0' * MEGABYTE)), ('zlib', zlib.compress(b'0' * MEGABYTE))):
        payload = Payload(name + '-bomb', None)
        payload.outside = data
        probe.attempt(lambda: _call(target, values_of(target, plan, payload, 0, 0) or {}), payload, plan, 1, False)


def drive(probe, target, plans, _variants):
    text = probe.job['text']
    for plan in plans:
        if probe.exhausted():
            return
        numbers = any(p.kind == 'number' for p in target.parameters) if target.handler else False
        if plan.outside and tracemalloc and (numbers or any(word in text for word in ('int(', 'float('))):
            _numbers(probe, target, plan)
        if plan.outside and zlib and any(word in text for word in ('gzip', 'zlib')):
            _bombs(probe, target, plan)
        if plan.outside or any(p.name in plan.names and p.kind == 'stream' for p in target.parameters):
            _streams(probe, target, plan)
    harmless = {p.name: benign(p, 0) for p in target.parameters if p.kind not in ('stream', 'request')}
    if len(harmless) == len(target.parameters) and not probe.exhausted():
        plan = Plan([p.name for p in target.parameters], False)
        probe.attempt(lambda: _quietly(target, harmless), Payload('again', 'abc'), plan, 0, False)


def _quietly(target, harmless):
    """The same request many times; if that leaves nothing behind, requests that differ in every text."""
    numbers = iter(range(1 << 30))

    def same():
        return _call(target, dict(harmless))

    def another():
        number = str(next(numbers))
        return _call(target, {name: value + number if isinstance(value, str) else value for name, value in harmless.items()})

    with quiet():
        each = settles(same)
        found = kept(another if each else same)
    if found is not None:
        name, calls, sizes, endless = found
        _report('kept', name, calls, sizes, endless=endless, each=each)


def _expanding(name, real):
    def decompress(data, *args, **options):
        made = real(data, *args, **options)
        sink('expand', name, '', [], {'from': len(data), 'to': len(made)})
        return made
    return decompress


class _Upload(requests.Upload):
    """An upload whose stream has no end."""

    read = lambda self, *args: _UPLOAD['stream'].read(*args) if _UPLOAD['stream'] else b'abc'
    file = stream = property(lambda self: _UPLOAD['stream'] or Stream(0))

    def chunks(self, *_):
        return iter(self.stream)

    __iter__ = chunks


never_waiting()
requests.Upload = _Upload
_attribute = requests.Request.__getattr__
requests.Request.__getattr__ = lambda self, key: _UPLOAD['stream'] if key == 'stream' and _UPLOAD['stream'] else _attribute(self, key)
if zlib is not None:
    gzip.decompress, zlib.decompress = _expanding('gzip.decompress', gzip.decompress), _expanding('zlib.decompress', zlib.decompress)
