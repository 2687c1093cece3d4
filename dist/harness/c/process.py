"""The running program: cases go in, and what came of them comes back."""
import os
import re
import select
import struct
import subprocess

import probe_build as build

_HELLO = struct.Struct('<QQ')
_BACK = struct.Struct('<8I')
_OURS = re.compile(r'probe_(?:touch|each|any)')
MAGIC = 0x70726F6265


class Gone(Exception):
    """The program answers no more."""


class Case:
    """What one case came to."""

    def __init__(self, back, log, report):
        self.status, self.late, self.used, self.allocations, self.lookups, self.calls = back[:6]
        self.log = [line.split('\t') for line in log.decode('latin1').split('\n') if line.count('\t') == 4]
        self.report = report.decode('utf8', 'replace')


class Process:
    def __init__(self, program):
        environment = {'PATH': '/usr/local/bin:/usr/bin:/bin', 'HOME': '/tmp', 'LANG': 'C.UTF-8'}
        self.child = subprocess.Popen([program], cwd=build.WORK, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                      stderr=subprocess.DEVNULL, env=environment, bufsize=0)
        magic, self.callback = _HELLO.unpack(self._read(_HELLO.size, 6))
        if magic != MAGIC:
            raise Gone

    def _read(self, size, seconds):
        data = b''
        while len(data) < size:
            ready, _, _ = select.select([self.child.stdout], [], [], seconds)
            piece = os.read(self.child.stdout.fileno(), size - len(data)) if ready else b''
            if not piece:
                raise Gone
            data += piece
        return data

    def run(self, milliseconds, fed, operations):
        data = struct.pack('<3I', milliseconds, len(fed), len(operations)) + fed + operations
        try:
            while data:
                data = data[os.write(self.child.stdin.fileno(), data):]
        except OSError:
            raise Gone
        back = _BACK.unpack(self._read(_BACK.size, milliseconds / 1000 + 5))
        if back[6] > 1 << 20 or back[7] > 1 << 20:
            raise Gone
        return Case(back, self._read(back[6], 5), self._read(back[7], 5))


class Places:
    """Turns addresses of the program into lines of the repository's files."""

    def __init__(self, program):
        self.child = subprocess.Popen(['addr2line', '-f', '-e', program], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                      stderr=subprocess.DEVNULL, bufsize=0)
        self.known = {}

    def line(self, address):
        if address not in self.known:
            self.known[address] = self._ask(address)
        return self.known[address]

    def _ask(self, address):
        try:
            os.write(self.child.stdin.fileno(), b'0x%x\n' % address)
            said = b''
            while said.count(b'\n') < 2:
                ready, _, _ = select.select([self.child.stdout], [], [], 5)
                piece = os.read(self.child.stdout.fileno(), 4096) if ready else b''
                if not piece:
                    return None
                said += piece
        except OSError:
            return None
        function, place = said.decode('utf8', 'replace').strip().split('\n')
        # What looks at what unknown functions are given stands in a header before the file, and is at times said to be the file's.
        if _OURS.search(function):
            return None
        path, _, line = place.split(' (')[0].rpartition(':')
        return (path, int(line)) if line.isdigit() else None

    def frames(self, addresses):
        """The repository's own lines on the way, innermost first, and whether a stand-in was the innermost of all."""
        found, through = [], False
        for address in addresses:
            place = self.line(address)
            if place is None:
                continue
            path, line = os.path.normpath(place[0]), place[1]
            if path.startswith(build.ROOT):
                found.append([path[len(build.ROOT):], line])
            elif path.startswith(build.WORK) and not found:
                through = True
        return found[:8], through
