"""The probe of one unit with one oracle: loads the unit, calls it with each payload, reports what happened."""
import ast
import importlib
import json
import os
import sys
import time
import types

# All that the harness and common snippets need is loaded before anything is replaced.
import base64, collections, csv, datetime, functools, html, inspect, io, itertools, logging, marshal, pathlib, pickle, re, shutil, sqlite3, string  # noqa: E401,F401
import subprocess, tempfile, textwrap, traceback, urllib.parse, uuid, xml.dom.minidom, xml.etree.ElementTree, xml.sax  # noqa: E401,F401

import probe_calling as calling
import probe_database as database
import probe_hooks as hooks
import probe_patch_crypto as crypto
import probe_patch_files as files
import probe_patch_inputs as inputs
import probe_patch_logs as logs
import probe_patch_network as network
import probe_patch_process as process
import probe_running as running
from probe_arguments import benign, forms_of
from probe_events import CHANNEL, ROOT, excerpt, text_of
from probe_framework_response import Response, answered
from probe_frameworks import MODELS, PACKAGES
from probe_loader import RepositoryFinder, load_unit
from probe_plans import Plan, plans_of, values_of, variants_of
from probe_stub_modules import STAND_INS, StubFinder
from probe_taint import TAINT

_clock = time.monotonic
_ATTEMPTS = 220
# Attempts that ended by their time limit, after which the unit is left alone.
_SLOW = 3


def worked():
    """Seconds of processor time, commands included: the same on a busy machine as on an idle one."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _finds_harness(finder):
    try:
        return finder.find_spec('probe_events') is not None
    except Exception:
        return False


def _install(job):
    """Finders and patches, once the harness itself has everything it needs."""
    for patch in (process, files, inputs, network, database, crypto, logs):
        patch.install()
    sources = dict(job['modules'])
    sources[job['path']] = job['text']
    finder = RepositoryFinder(sources, job['path'])
    # The harness's own modules are loaded; from here on its finder would only answer for names that are the snippet's.
    sys.meta_path[:] = [f for f in sys.meta_path if getattr(f, '__name__', '') != 'Harness' and not _finds_harness(f)]
    sys.modules.pop('main', None)
    sys.meta_path.insert(0, StubFinder(MODELS, PACKAGES))
    sys.meta_path.insert(0, finder)
    sys.meta_path.append(StubFinder(MODELS))
    hooks.install()
    hooks.planted(job['canary'])
    return finder


class Probe:
    def __init__(self, job, oracle, parameters=()):
        self.job = job
        self.parameters = parameters
        self.oracle = oracle
        self.number = -1
        self.until = _clock() + job['wallMs'] / 1000
        self.work_until = worked() + job['budgetMs'] / 1000
        self.slow = 0

    def exhausted(self):
        return _clock() > self.until or worked() > self.work_until or self.number >= _ATTEMPTS or self.slow >= _SLOW

    def attempt(self, run, payload, plan, variant, control):
        self.number += 1
        CHANNEL.attempt, CHANNEL.count = self.number, 0
        TAINT.payload, TAINT.variant = payload.text, variant
        TAINT.outside = getattr(payload, 'outside', payload.text) if plan.outside else None
        self.oracle.before()
        files.reset()
        inputs.fresh()
        CHANNEL.send({'t': 'attempt', 'n': self.number, 'payload': payload.name, 'control': control, 'tainted': plan.names,
                      'outside': plan.outside, 'input': excerpt(payload.text if payload.text is not None else payload.name)})
        status, error, value = running.attempt(run)
        process.settle()
        for event in self.oracle.after(value):
            CHANNEL.send(event)
        kind, text = running.described(value)
        CHANNEL.send({'t': 'end', 'n': self.number, 'status': status, 'error': error, 'kind': kind, 'value': excerpt(text)})
        self._learn(status, error)
        self.slow += status == 'slow'
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
            values = None if self.exhausted() else values_of(target, plan, payload, variant, form)
            if values is None:
                return
            status, value = self.attempt(lambda: _answered(target, values), payload, plan, variant, control)
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


def _payloads(job, oracle):
    """All of the oracle's, or those that the host asks for again."""
    return [p for p in oracle.payloads(job['canary']) if not job['payloads'] or p.name in job['payloads']]


def _function(job, oracle, module, tree):
    target, reason = calling.target_of(module, tree, job['unit'])
    if target is None:
        CHANNEL.send({'t': 'missing', 'reason': reason})
        return
    probe, variants, plans = Probe(job, oracle, target.parameters), variants_of(job, target), plans_of(job, target)
    if getattr(oracle, 'REPEATS', False):
        for variant in range(variants):
            probe.repeat(target, variant)
    for control in oracle.controls(job['canary']):
        for plan in plans:
            probe.calls(target, control, plan, variants, control=True)
    for payload in _payloads(job, oracle):
        for plan in plans:
            probe.calls(target, payload, plan, variants)
    if hasattr(oracle, 'drive'):
        oracle.drive(probe, target, plans, variants)
    CHANNEL.send({'t': 'done', 'attempts': probe.number + 1, 'exhausted': probe.exhausted()})


def _module_body(job, oracle):
    """Statements outside functions: the file is executed anew as the main program for every payload."""
    probe, plan = Probe(job, oracle), Plan([], True)

    def run():
        module, error = load_unit(job['path'], job['text'], True)
        if error is not None:
            raise error

    for control in oracle.controls(job['canary']):
        probe.attempt(run, control, plan, 0, True)
    for payload in _payloads(job, oracle):
        if not probe.exhausted():
            probe.attempt(run, payload, plan, 0, False)
    CHANNEL.send({'t': 'done', 'attempts': probe.number + 1, 'exhausted': probe.exhausted()})


def run():
    job = json.loads(sys.stdin.buffer.read())
    CHANNEL.open(job['nonce'])
    CHANNEL.focus = TAINT.canary = job['canary']
    CHANNEL.send({'t': 'start', 'python': '.'.join(str(part) for part in sys.version_info[:3])})
    oracle = importlib.import_module('probe_oracle_' + job['oracle'])
    os.makedirs(ROOT + 'work', exist_ok=True)
    os.makedirs(os.path.dirname(ROOT + job['path']), exist_ok=True)
    os.chdir(ROOT + 'work')
    finder = _install(job)
    inputs.fresh()
    try:
        tree = ast.parse(job['text'])
    except (SyntaxError, ValueError) as error:
        CHANNEL.send({'t': 'missing', 'reason': 'the file cannot be parsed: ' + excerpt(error, 100)})
        return
    TAINT.awaits = 'await ' in job['text']
    if job['kind'] == 'module':
        _module_body(job, oracle)
        return
    CHANNEL.attempt = -1
    outcome = []
    running.attempt(lambda: outcome.append(load_unit(job['path'], job['text'], False)))
    module, error = outcome[0] if outcome else (types.ModuleType('unit'), None)
    CHANNEL.send({'t': 'loaded', 'carried': sorted(set(finder.loaded)), 'standIns': sorted(STAND_INS),
                  'error': '' if error is None else type(error).__name__ + ': ' + excerpt(error, 120)})
    _function(job, oracle, module, tree)


def main():
    try:
        run()
    except BaseException as error:
        CHANNEL.armed = False
        where = traceback.extract_tb(error.__traceback__)[-1:]
        CHANNEL.send({'t': 'broken', 'error': type(error).__name__ + ': ' + excerpt(error, 200), 'at': [[f.filename, f.lineno] for f in where]})
    os._exit(0)


main()
