"""The probe of one unit with one oracle: loads the unit, calls it with each payload, reports what happened."""
import ast
import importlib
import json
import os
import sys
import traceback
import types

import probe_calling as calling
import probe_clues as clues
import probe_database as database
import probe_framework_handlers as handlers
import probe_hooks as hooks
import probe_late as late
import probe_names as names
import probe_patch_crypto as crypto
import probe_patch_files as files
import probe_patch_inputs as inputs
import probe_patch_logs as logs
import probe_patch_network as network
import probe_patch_process as process
import probe_running as running
from probe_events import CHANNEL, ROOT, excerpt
from probe_frameworks import MODELS, PACKAGES
from probe_loader import RepositoryFinder, load_unit
from probe_plans import Plan, plans_of, variants_of
from probe_probing import Probe
from probe_stub_modules import STAND_INS, StubFinder
from probe_taint import TAINT

PATCHES = (process, files, inputs, database, crypto, logs)
# Arguments of the program are text that is there before anybody asks for it.
_ARGUMENTS = ('argv', 'argparse', 'optparse', 'getopt', 'click', 'docopt', 'fire')


def _finds_harness(finder):
    try:
        return finder.find_spec('probe_events') is not None
    except Exception:
        return False


def _install(job):
    """Finders and patches, once the harness itself has everything it needs."""
    for patch in PATCHES:
        patch.install()
    sources = dict(job['modules'])
    sources[job['path']] = job['text']
    finder = RepositoryFinder(sources, job['path'])
    # The harness's own modules are loaded; from here on its finder would only answer for names that are the snippet's.
    sys.meta_path[:] = [f for f in sys.meta_path if getattr(f, '__name__', '') != 'Harness' and not _finds_harness(f)]
    for name in ('main', 'preload'):
        sys.modules.pop(name, None)
    sys.meta_path.insert(0, StubFinder(MODELS, PACKAGES))
    sys.meta_path.insert(0, finder)
    sys.meta_path.insert(0, late.install({**network.PATCHES, **handlers.PATCHES}))
    sys.meta_path.append(StubFinder(MODELS))
    hooks.install()
    hooks.planted(job['canary'])
    return finder


def _payloads(job, oracle):
    """All of the oracle's, or those that the host asks for again."""
    return [p for p in oracle.payloads(job['canary']) if not job['payloads'] or p.name in job['payloads']]


def _listens(job):
    """Whether text from outside plays a part, as far as harmless calls have shown."""
    return TAINT.asked or any(word in job['text'] for word in _ARGUMENTS)


def _function(job, oracle, module, tree):
    target, reason = calling.target_of(module, tree, job['unit'])
    if target is None:
        CHANNEL.send({'t': 'missing', 'reason': reason})
        return
    probe, variants, plans = Probe(job, oracle, target.parameters), variants_of(job, target), plans_of(job, target)
    if getattr(oracle, 'REPEATS', False):
        for variant in range(variants):
            probe.repeat(target, variant)
    controls = oracle.controls(job['canary'])
    for control in controls:
        for plan in plans:
            probe.calls(target, control, plan, variants, control=True)
    if job['blind'] and controls and len(plans) > 1 and not _listens(job):
        plans = [plan for plan in plans if plan.names]
    for payload in _payloads(job, oracle):
        for plan in plans:
            probe.calls(target, payload, plan, variants)
    if hasattr(oracle, 'drive'):
        oracle.drive(probe, target, plans, variants)
    CHANNEL.send({'t': 'done', 'attempts': probe.number + 1, 'exhausted': probe.exhausted()})


def _module_body(job, oracle, supply, supplied):
    """Statements outside functions: the file is executed anew as the main program for every payload."""
    probe, plan = Probe(job, oracle), Plan([], True)

    def run():
        module, error = load_unit(job['path'], job['text'], True, supply)
        if error is not None:
            raise error

    controls, payloads = oracle.controls(job['canary']), _payloads(job, oracle)
    for control in controls:
        probe.attempt(run, control, plan, 0, True)
    if job['blind'] and controls and not _listens(job):
        payloads = payloads[:1]
    for payload in payloads:
        if not probe.exhausted() and not probe.satisfied():
            probe.attempt(run, payload, plan, 0, False)
    CHANNEL.send({'t': 'loaded', 'carried': [], 'standIns': sorted(STAND_INS), 'supplied': supplied, 'error': ''})
    CHANNEL.send({'t': 'done', 'attempts': probe.number + 1, 'exhausted': probe.exhausted()})


def run():
    job = json.loads(sys.stdin.buffer.read())
    CHANNEL.open(job['nonce'])
    CHANNEL.focus = TAINT.canary = job['canary']
    CHANNEL.send({'t': 'start', 'python': '.'.join(str(part) for part in sys.version_info[:3])})
    oracle = importlib.import_module('probe_oracle_' + job['oracle'])
    CHANNEL.eager = getattr(oracle, 'EAGER', False)
    process.really(getattr(oracle, 'COMMANDS', False))
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
    clues.read(tree)
    supplied = []

    def supply(namespace):
        supplied[:] = names.supply(tree, namespace)

    if 'test' in job:
        importlib.import_module('probe_trial').run(job, supply)
        return
    if job['kind'] == 'module':
        _module_body(job, oracle, supply, supplied)
        return
    CHANNEL.attempt = -1
    outcome = []
    running.attempt(lambda: outcome.append(load_unit(job['path'], job['text'], False, supply)))
    module, error = outcome[0] if outcome else (types.ModuleType('unit'), None)
    CHANNEL.send({'t': 'loaded', 'carried': sorted(set(finder.loaded)), 'standIns': sorted(STAND_INS),
                  'supplied': supplied, 'error': '' if error is None else type(error).__name__ + ': ' + excerpt(error, 120)})
    _function(job, oracle, module, tree)


def main():
    try:
        run()
    except BaseException as error:
        CHANNEL.armed = False
        where = traceback.extract_tb(error.__traceback__)[-1:]
        CHANNEL.send({'t': 'broken', 'error': type(error).__name__ + ': ' + excerpt(error, 200), 'at': [[f.filename, f.lineno] for f in where]})
    CHANNEL.flush()
    os._exit(0)
