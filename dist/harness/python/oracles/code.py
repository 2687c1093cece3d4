"""Code: a function under the canary's name, which only evaluated text can call."""
from probe_oracle_base import nothing
from probe_taint import Payload

before = nothing
after = nothing


def controls(_canary):
    return [Payload('control', '1+1')]


def payloads(canary):
    call = canary + '()'
    walk = "[c for c in ().__class__.__base__.__subclasses__() if c.__name__=='C%s'][0].call()" % canary
    return [
        Payload('expression', call),
        Payload('imported', "__import__('builtins')." + call),
        Payload('walk', walk),
        Payload('statement', 'import builtins\nbuiltins.' + call),
        Payload('print', 'print(' + call + ')'),
        Payload('single-quote', "'+str(" + call + ")+'"),
        Payload('double-quote', '"+str(' + call + ')+"'),
        Payload('parenthesis', '1) or ' + call + ' or (1'),
        Payload('assignment', 'x=' + call),
        Payload('arithmetic', '1+' + call),
        Payload('lambda', 'lambda *a: ' + call),
        Payload('function', 'def run(*a, **k):\n    return ' + call + '\nrun()\n'),
        Payload('breakout', "');" + call + ";('"),
    ]
