"""Paths: a file lies where nothing of the snippet's own does; a traversal reaches it."""
import io
import pathlib

import probe_clues as clues
import probe_patch_files as files
from probe_events import ROOT
from probe_oracle_base import nothing
from probe_taint import TAINT, Payload

VAULT = '/tmp/vault'
after = nothing


def controls(canary):
    return [Payload('control', canary + '.txt')]


def payloads(canary):
    secret = VAULT + '/' + canary + '.txt'
    return [
        Payload('parents', '../' * 10 + secret[1:]),
        Payload('absolute', secret),
        Payload('inner-parents', 'a/' + '../' * 11 + secret[1:]),
        Payload('rooted-parents', ROOT + 'work/' + '../' * 11 + secret[1:]),
        Payload('doubled', '....//' * 10 + secret[1:]),
        Payload('encoded', '%2e%2e/' * 10 + secret[1:]),
        Payload('encoded-slash', '..%2f' * 10 + secret[1:].replace('/', '%2f')),
        Payload('archive-member', None, _archive(secret)),
    ] + [_sent(kind, secret) for kind in sorted(clues.ARCHIVES)]


def _packed(kind, secret):
    """A zip or tar with a member whose name leads outside."""
    import tarfile
    import zipfile
    member = '../' * 10 + secret[1:]
    buffer = io.BytesIO()
    if kind == 'tar':
        with tarfile.open(fileobj=buffer, mode='w') as archive:
            archive.addfile(tarfile.TarInfo(member), io.BytesIO(b''))
    else:
        with zipfile.ZipFile(buffer, 'w') as archive:
            archive.writestr(member, 'x')
    return buffer.getvalue()


def _sent(kind, secret):
    """An archive that is uploaded."""
    made = Payload('uploaded-' + kind, None)
    made.outside = _packed(kind, secret)
    return made


def _archive(secret):
    def make(kind, parameter):
        lowered = parameter.name.lower()
        if not any(part in lowered for part in ('zip', 'tar', 'archive')) or kind not in ('text', 'path', 'stream', 'bytes'):
            return None
        packed = 'tar' if 'tar' in lowered else 'zip'
        data = _packed(packed, secret)
        if kind in ('stream', 'bytes'):
            return io.BytesIO(data) if kind == 'stream' else data
        path = ROOT + 'work/archive.' + packed
        with open(path, 'wb') as file:
            file.write(data)
        return pathlib.Path(path) if kind == 'path' else path
    return make


def before():
    files.secret(VAULT, TAINT.canary)
