"""XML: an external entity that names a file, and an internal one that must not be expanded."""
import io
import pathlib

import probe_patch_files as files
from probe_events import ROOT
from probe_oracle_base import nothing
from probe_taint import TAINT, Payload

VAULT = '/tmp/vault'
after = nothing


def _forms(text):
    def make(kind, parameter):
        if kind == 'bytes':
            return text.encode()
        if kind == 'stream':
            return io.BytesIO(text.encode())
        if kind == 'path' or (kind == 'text' and any(w in parameter.name.lower() for w in ('path', 'file'))):
            path = ROOT + 'work/data.xml'
            with open(path, 'w') as file:
                file.write(text)
            return pathlib.Path(path) if kind == 'path' else path
        return None
    return make


def payloads(canary):
    external = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file://%s/%s.txt">]><r><a>&x;</a></r>' % (VAULT, canary)
    return [Payload('external-entity', external, _forms(external))]


def controls(canary):
    text = '<r><a>' + canary + '</a></r>'
    return [Payload('control', text, _forms(text))]


def before():
    files.secret(VAULT, TAINT.canary)
