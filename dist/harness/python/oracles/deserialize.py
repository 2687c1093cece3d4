"""Deserialisation: data that, read by an unsafe reader, calls a function under the canary's name."""
import base64
import io
import os
import pathlib
import pickle

from probe_events import ROOT
from probe_oracle_base import nothing
from probe_taint import Payload

before = nothing
after = nothing


def _written(data, suffix):
    path = ROOT + 'work/data' + suffix
    with open(path, 'wb') as file:
        file.write(data)
    return path


def _raw(data):
    """Bytes as they are: for bytes, streams, files and requests."""
    def make(kind, parameter):
        if kind == 'bytes':
            return data
        if kind == 'stream':
            return io.BytesIO(data)
        if kind == 'path':
            return pathlib.Path(_written(data, '.bin'))
        if kind == 'text' and parameter.annotation is None:
            return data
        return None
    return make


def _file(data):
    def make(kind, _parameter):
        return _written(data, '.bin') if kind == 'text' else None
    return make


def _as_bytes(text):
    def make(kind, _parameter):
        return text.encode() if kind == 'bytes' else io.StringIO(text) if kind == 'stream' else None
    return make


def _attacks(prefix, data):
    encoded = base64.b64encode(data).decode()
    made = [
        Payload(prefix + 'pickle', None, _raw(data)),
        Payload(prefix + 'pickle-base64', encoded, _as_bytes(encoded)),
        Payload(prefix + 'pickle-hex', data.hex(), _as_bytes(data.hex())),
        Payload(prefix + 'pickle-file', None, _file(data)),
        Payload(prefix + 'pickle-latin', data.decode('latin1')),
    ]
    made[0].outside = data
    return made


def payloads(canary):
    yaml = '!!python/object/apply:builtins.%s []\n' % canary
    return _attacks('', ('cbuiltins\n%s\n(tR.' % canary).encode()) + [Payload('yaml', yaml), Payload('yaml-file', None, _file(yaml.encode()))]


def controls(canary):
    return _attacks('control-', pickle.dumps({'name': canary}, protocol=0))[:2] + [Payload('control-yaml', 'name: ' + canary + '\n')]


def cleanup():
    try:
        os.unlink(ROOT + 'work/data.bin')
    except OSError:
        pass
