"""Attempts: one call of the unit each, announced, limited in time, and described."""
import itertools
import os
import time

import probe_patch_crypto as crypto
import probe_patch_files as files
import probe_patch_inputs as inputs
import probe_patch_process as process
import probe_running as running
from probe_arguments import benign, forms_of
from probe_events import CHANNEL, excerpt, text_of
from probe_framework_response import Response, answered
from probe_plans import Plan, values_of
from probe_taint import TAINT
from probe_written import written

_clock = time.monotonic
_ATTEMPTS = 220
# Attempts that ended by their time limit, after which the unit is left alone.
_SLOW = 3


def worked():
    """Seconds of processor time, commands included: the same on a busy machine as on an idle one."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


class Probe:
    def __init__(self, job, oracle, parameters=()):
        self.job = job
        self.parameters = parameters
        self.oracle = oracle
        self.number = -1
        self.until = _clock() + job['wallMs'] / 1000
        self.work_until = worked() + job['budgetMs'] / 1000
        self.slow = 0
        self.harmed = False

    def exhausted(self):
        return _clock() > self.until or worked() > self.work_until or self.number >= _ATTEMPTS or self.slow >= _SLOW

    def satisfied(self):
        """Nobody asked for a line in particular, and harm was done: more of it says nothing new."""
        return self.job['blind'] and self.harmed

    def attempt(self, run, payload, plan, variant, control, call=''):
        self.number += 1
        CHANNEL.begin(self.number)
        TAINT.payload, TAINT.variant = payload.text, variant
        TAINT.outside = getattr(payload, 'outside', payload.text) if plan.outside else None
        self.oracle.before()
        files.reset()
        inputs.fresh()
        CHANNEL.send({'t': 'attempt', 'n': self.number, 'payload': payload.name, 'control': control, 'tainted': plan.names,
                      'outside': plan.outside, 'input': excerpt(payload.text if payload.text is not None else payload.name),
                      'call': call})
        status, error, value = running.attempt(run)
        process.settle()
        for event in self.oracle.after(value):
            CHANNEL.send(event)
        kind, text = running.described(value)
        CHANNEL.send({'t': 'end', 'n': self.number, 'status': status, 'error': error, 'kind': kind, 'value': excerpt(text)})
        self._learn(status, error)
        self.slow += status == 'slow'
        self.harmed = self.harmed or (CHANNEL.harm and not control)
        return status, value

    def _learn(self, status, error):
        """A harmless number was no number after all: from now on it is text."""
        if status == 'raised' and error.startswith(('TypeError', 'AttributeError')):
            for parameter in self.parameters:
                if parameter.kind == 'number-or-text':
                    parameter.kind = 'digits'

    def calls(self, target, payload, plan, variants, control=False):
        forms = max([1] + [forms_of(p, payload) for p in target.parameters if p.name in plan.names])
        for variant, form in itertools.product(range(variants), range(forms)):
            stop = self.exhausted() or self.satisfied()
            values = None if stop else values_of(target, plan, payload, variant, form)
            if values is None:
                return
            call = '' if control else written(target, self.job['unit'], values)
            status, value = self.attempt(lambda: _answered(target, values), payload, plan, variant, control, call)
            if status == 'slow':
                return

    def repeat(self, target, variant):
        """The same call from the same state of the generator, and from another."""
        plan, payload = Plan([], False), self.oracle.payloads(self.job['canary'])[0]
        results = []
        for state in (11, 11, 12):
            if self.exhausted():
                return
            crypto.seed(state)
            values = {p.name: benign(p, variant) for p in target.parameters if variant or not p.has_default}
            with crypto.stopped_clock():
                status, value = self.attempt(lambda: target.call(values), payload, plan, variant, False)
            results.append((status, running.described(value)[1]))
        same = results[0] == results[1] and results[0][0] == 'returned' and results[0][1] != ''
        CHANNEL.send({'t': 'repeat', 'n': self.number, 'same': same, 'differs': results[0] != results[2]})


def _answered(target, values):
    """Calls; what a handler returns becomes a response."""
    value = target.call(values)
    if target.handler and 'html' in target.handler:
        finished = running.finished(value)
        body = finished[0] if isinstance(finished, tuple) and finished else finished
        if isinstance(body, (str, bytes)):
            kind = next((text_of(v) for part in (finished[1:] if isinstance(finished, tuple) else ()) if isinstance(part, dict)
                         for k, v in part.items() if text_of(k).lower() == 'content-type'), 'text/html')
            answered('handler', body, kind)
        return finished if not isinstance(finished, Response) else finished.body
    return value
