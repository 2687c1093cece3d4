"""One attempt: a process of its own that calls the unit once with honest arguments and one payload, and what it showed."""
import re
import time

import probe_report as report
from probe_arguments import Arguments
from probe_events import CHANNEL, excerpt
from probe_image import Image, word
from probe_payloads import BENIGN
from probe_process import Gone

MILLISECONDS = 1000
_MOST = 400
# Attempts that ended by their time limit, after which the unit is left alone.
_SLOW = 3
_INPUT, _ENVIRONMENT, _NETWORK, _FILE, _MARK = range(5)
_EFFECTS_EACH = 12
_FLAGS = {'temp': {'safe': False}, 'race': {'refused': False}}


def _script(parts):
    """What a shell that is started is told to run."""
    at = next((i for i, part in enumerate(parts) if re.fullmatch(r'-\w*c', part)), 0)
    return parts[at + 1] if at and at + 1 < len(parts) and re.search(r'(?:^|/)(?:ba|da|z|k)?sh$', parts[0]) else ''


class Attempts:
    def __init__(self, job, process, places, target, stand_ins):
        self.job, self.process, self.places = job, process, places
        self.target, self.stand_ins = target, stand_ins
        self.number = -1
        self.until = time.monotonic() + job['wallMs'] / 1000
        self.slow = 0
        self.spent = False
        self.choice = 0
        # Whether the last case's memory had a meaning that was guessed.
        self.guessed = False
        self.given, self.several = '', False

    def exhausted(self):
        return self.spent or time.monotonic() > self.until or self.number >= _MOST or self.slow >= _SLOW

    def wanted(self, payload):
        return not self.job['payloads'] or payload in self.job['payloads']

    def operations(self, payload, attacked=(), outside=False, length=8, words=(), failing=(0, 0), times=1, filled=None, heard=False):
        """The case for the driver, and its standard input."""
        image = Image()
        if filled is not None:
            image.add('U', filled)
        text = payload.text if outside and payload.text is not None else BENIGN.text
        for which in (_ENVIRONMENT, _NETWORK, _FILE):
            image.feed(which, text if which == _ENVIRONMENT else text + b'\n')
        image.feed(_MARK, self.job['canary'].encode() + b'%08x')
        image.add('N', payload.number if outside and payload.number is not None else BENIGN.number)
        image.add('M', failing[0])
        image.add('G', failing[1])
        image.add('Q', self.choice)
        arguments = Arguments(image, self.process.callback, length, plausible=heard)
        self.target.push(image, arguments, payload, attacked, words)
        self.guessed = arguments.guessed
        for mouth in self.target.mouths(arguments) if heard else ():
            image.add('H', *mouth)
        image.add('R', *self.target.result)
        image.add('C', self.target.address, int(self.target.gives))
        for shown in arguments.written if filled is not None else ():
            image.add('Y', *shown)
        lines = (text + b'\n') * max(1, min(200, 20000 // (len(text) + 1)))
        return bytes([times]) + image.bytes(), lines

    def play(self, payload, **how):
        """Calls the unit and tells nobody; None when it answers no more."""
        operations, fed = self.operations(payload, **how)
        try:
            return self.process.run(MILLISECONDS, fed, operations)
        except Gone:
            self.spent = True
            return None

    def begin(self, label, payload, attacked, outside, control=False):
        self.number += 1
        self.given = (payload.text or b'').decode('utf8', 'replace') if attacked and not outside else ''
        self.several = len(attacked) > 1
        CHANNEL.send({'t': 'attempt', 'n': self.number, 'payload': label, 'control': control, 'tainted': [p.name[:190] for p in attacked],
                      'outside': outside, 'input': excerpt(payload.shown)})
        for made_up in self.stand_ins.guessed[:8]:
            self.stub(made_up, [])

    def run(self, payload, attacked=(), outside=False, control=False, name='', always=False, **how):
        """Calls the unit; undefined when it is no longer worth it or was not asked for."""
        label = name or payload.name
        if self.exhausted() or not (control or always or self.wanted(label)):
            return None
        self.begin(label, payload, attacked, outside, control)
        case = self.play(payload, attacked=attacked, outside=outside, **how)
        if case is None:
            self._end('raised', 'the program ended')
            return None
        self._tell(case)
        return case

    def listen(self, payload, parameter, control=False):
        """Calls the unit for the text that it makes. What else it does is seen by other calls: here a harmless text would speak for it."""
        if self.exhausted() or not (control or self.wanted(payload.name)):
            return
        self.begin(payload.name, payload, (parameter,), False, control)
        case = self.play(payload, attacked=(parameter,), heard=True)
        if case is None:
            return self._end('raised', 'the program ended')
        for name, trace in {name: trace for kind, name, _, trace, _ in case.log if kind == 'stub'}.items():
            self.stub(name, self._frames(trace)[0])
        spoken = next((bytes.fromhex(text).decode('utf8', 'replace') for kind, _, _, _, text in case.log if kind == 'spoken'), '')
        self._end(*self._status(case), 'text' if spoken else '', excerpt(spoken))

    def _frames(self, trace):
        return self.places.frames([int(part, 16) for part in trace.split(',') if part])

    def _end(self, status, error, kind='', value=''):
        CHANNEL.send({'t': 'end', 'n': self.number, 'status': status, 'error': error, 'kind': kind, 'value': value})

    def _status(self, case):
        status = 'slow' if case.late else 'raised' if case.status & 127 or case.status >> 8 == 77 else 'exit' if case.calls == 0 and case.status >> 8 else 'returned'
        self.slow += status == 'slow'
        return status, '' if status != 'raised' else 'ended by signal %d' % (case.status & 127) if case.status & 127 else 'stopped by a sanitizer'

    def _tell(self, case):
        through = self._log(case) or False
        for what, said, place, addresses in report.findings(case.report)[:_EFFECTS_EACH]:
            frames, inside = self.places.frames(addresses)
            own = place[0] if place else ''
            if own.startswith('/tmp/app/') and (not frames or frames[0] != [own[9:], place[1]]):
                frames = [[own[9:], place[1]]] + frames
            elif own.startswith('/tmp/work/') and not frames:
                continue
            if inside:
                self.stub('a function that is missing', frames)
            CHANNEL.send({'t': 'effect', 'n': self.number, 'what': what[:190], 'text': excerpt(said), 'frames': frames[:8]})
        self._end(*self._status(case))

    def stub(self, name, frames):
        CHANNEL.send({'t': 'stub', 'n': self.number, 'name': name[:190], 'used': True, 'frames': frames[:8]})

    def _log(self, case):
        told = set()
        for kind, name, number, trace, text in case.log[:60]:
            frames, _ = self._frames(trace)
            said = bytes.fromhex(text).decode('utf8', 'replace') if kind != 'leak' else ''
            if kind == 'stub':
                if name not in told:
                    self.stub(name, frames)
                told.add(name)
            elif kind == 'leak':
                made, _ = self._frames(bytes.fromhex(text).decode())
                if made:
                    CHANNEL.send({'t': 'effect', 'n': self.number, 'what': 'leak', 'text': '%s bytes that nothing points to' % number, 'frames': made})
            elif kind == 'assertion':
                CHANNEL.send({'t': 'effect', 'n': self.number, 'what': 'assertion', 'text': excerpt(said), 'frames': frames})
            elif kind in ('allocation', 'sleep', 'null'):
                CHANNEL.send({'t': 'effect', 'n': self.number, 'what': kind + ':' + name, 'text': number, 'frames': frames})
            else:
                parts = [part for part in said.split('\0') if part][:16] if kind == 'process' and number == '0' else []
                if _script(parts):
                    said, parts = _script(parts), []
                if kind == 'race':
                    said, parts = '', [said]
                # What is run or opened is just what the caller said.
                given = self.given != '' and (said == self.given or (kind == 'file' and self.several and said.startswith(self.given)))
                CHANNEL.send({'t': 'sink', 'n': self.number, 'sink': kind, 'name': name, 'text': '' if parts else excerpt(said),
                              'parts': [part[:300] for part in parts], 'flags': dict(_FLAGS.get(kind, {}), cwd='/tmp/work', given=given, mode=int(number)), 'frames': frames})
