"""Paths: a file lies where nothing of the snippet's own does; a traversal reaches it."""
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
    ]


def _archive(secret):
    """A zip or tar with a member whose name leads outside."""
    def make(kind, parameter):
        import io
        import tarfile
        import zipfile
        lowered = parameter.name.lower()
        if not any(part in lowered for part in ('zip', 'tar', 'archive')) or kind not in ('text', 'path', 'stream'):
            return None
        member = '../' * 10 + secret[1:]
        buffer = io.BytesIO()
        if 'tar' in lowered:
            with tarfile.open(fileobj=buffer, mode='w') as archive:
                archive.addfile(tarfile.TarInfo(member), io.BytesIO(b''))
        else:
            with zipfile.ZipFile(buffer, 'w') as archive:
                archive.writestr(member, 'x')
        if kind == 'stream':
            return io.BytesIO(buffer.getvalue())
        path = ROOT + 'work/archive.' + ('tar' if 'tar' in lowered else 'zip')
        with open(path, 'wb') as file:
            file.write(buffer.getvalue())
        import pathlib
        return pathlib.Path(path) if kind == 'path' else path
    return make


def before():
    files.secret(VAULT, TAINT.canary)
