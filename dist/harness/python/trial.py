"""A test that somebody else wrote, against the unit as it is: what it expects and does not get are facts for the host."""
import hashlib
import json
import sys

import probe_patch_files as files
import probe_patch_inputs as inputs
import probe_running as running
from probe_events import CHANNEL, ROOT, excerpt, quiet
from probe_loader import load_unit
from probe_taint import TAINT

_MOST = 8


class _Watch:
    """What a run of the test expected in vain, and how often it came into the unit."""

    def __init__(self, job):
        self.path, self.name = ROOT + job['path'], job['unit'].rpartition('.')[2]
        self.broken, self.entered = [], 0

    def expect(self, condition, what=''):
        with quiet():
            if not condition and len(self.broken) < _MOST:
                self.broken.append(excerpt(what, 300))

    def profile(self, frame, event, _argument):
        if event == 'call' and frame.f_code.co_filename == self.path and self.name in (frame.f_code.co_name, '<module>'):
            self.entered += 1


def _once(job, supply, watch, given):
    module, error = load_unit(job['path'], job['text'], False, supply)
    if error is not None:
        raise error
    space = {'__name__': 'written_test'}
    exec(compile(job['test']['code'], ROOT + 'written_test', 'exec', dont_inherit=True), space)
    sys.setprofile(watch.profile)
    try:
        return running.finished(space['check'](module, given, watch.expect))
    finally:
        sys.setprofile(None)


def _attempt(job, supply, number, name, control):
    watch, given = _Watch(job), job['test'][name]
    CHANNEL.begin(number)
    TAINT.payload = TAINT.outside = None
    files.reset()
    inputs.fresh()
    CHANNEL.send({'t': 'attempt', 'n': number, 'payload': name, 'control': control, 'tainted': [], 'outside': False,
                  'input': excerpt(json.dumps(given)), 'call': ''})
    status, error, _value = running.attempt(lambda: _once(job, supply, watch, given))
    digest = hashlib.sha256(job['text'].encode('utf8', 'surrogatepass')).hexdigest()
    CHANNEL.send({'t': 'call', 'n': number, 'name': 'unit', 'parts': [digest, str(watch.entered)], 'frames': []})
    for what in watch.broken:
        CHANNEL.send({'t': 'effect', 'n': number, 'what': 'expectation', 'text': what, 'frames': []})
    CHANNEL.send({'t': 'end', 'n': number, 'status': status, 'error': error, 'kind': '', 'value': ''})


def run(job, supply):
    """The harmless call first: what it shows the other one proves nothing by."""
    _attempt(job, supply, 0, 'benign', True)
    _attempt(job, supply, 1, 'attack', False)
    CHANNEL.send({'t': 'done', 'attempts': 2, 'exhausted': False})
