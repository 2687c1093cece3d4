"""Makes a program of the unit's file, the carried ones and the driver. What is missing is stood in for, and told."""
import os
import re
import subprocess

import preload
from probe_standins import StandIns

ROOT = '/tmp/app/'
WORK = '/tmp/work/'
PROGRAM = WORK + 'probe'
_ROUNDS = 8
_SOURCES = ('.c', '.cc', '.cpp', '.cxx', '.c++')
_PLUS = ('.cc', '.cpp', '.cxx', '.c++', '.h', '.hh', '.hpp', '.hxx')
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include(?:_next)?[ \t]*[<"]([^>"\n]+)[>"]', re.M)
FLAGS = [
    '-g', '-O0', '-w', '-pipe', '-fno-omit-frame-pointer', '-fno-stack-protector', '-fkeep-static-functions', '-fno-pie',
    '-fsanitize=address,undefined,float-cast-overflow', '-fno-sanitize=vptr,alignment', '-fdiagnostics-plain-output',
    '-fsanitize-address-use-after-scope', '-Dmain=probe_main', '-pthread',
]
_SEARCH = ['/usr/include', '/usr/local/include', '/usr/include/x86_64-linux-gnu', '/usr/include/aarch64-linux-gnu']
_ENVIRONMENT = {'PATH': '/usr/local/bin:/usr/bin:/bin', 'HOME': '/tmp', 'LC_ALL': 'C', 'TMPDIR': '/tmp'}


class Failed(Exception):
    """The file cannot be made into a program."""


def _run(command, seconds=20):
    try:
        return subprocess.run(command, cwd=WORK, stdin=subprocess.DEVNULL, capture_output=True, env=_ENVIRONMENT, timeout=seconds)
    except subprocess.TimeoutExpired:
        raise Failed('compiling it takes too long')


def _system_folders(plus):
    folders = list(_SEARCH)
    for base in ('/usr/lib/gcc/x86_64-linux-gnu', '/usr/lib/gcc/aarch64-linux-gnu'):
        if os.path.isdir(base):
            folders += [os.path.join(base, version, 'include') for version in os.listdir(base)]
    if plus and os.path.isdir('/usr/include/c++'):
        folders += [os.path.join('/usr/include/c++', version) for version in os.listdir('/usr/include/c++')]
    return folders


def _write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf8', errors='surrogateescape') as file:
        file.write(text)


class Build:
    def __init__(self, job):
        self.job = job
        self.main = ROOT + job['path']
        self.plus = job['language'] == 'cpp' or self.main.endswith(_PLUS)
        self.stand_ins = StandIns(self.plus, job['text'])
        self.folders = []

    def write(self):
        """Every file in its place, and an empty header for each that is nowhere to be found."""
        texts = dict(self.job['modules'])
        texts[self.job['path']] = self.job['text']
        for path, text in texts.items():
            _write(ROOT + path, text)
        self.folders = sorted({os.path.dirname(ROOT + path) for path in texts})
        wanted = {name for text in texts.values() for name in _INCLUDE.findall(text)}
        known = self.folders + _system_folders(self.plus)
        for name in sorted(wanted):
            if not any(os.path.exists(os.path.join(folder, name)) for folder in known):
                self.stand_ins.header(name)
                _write(WORK + 'missing/' + os.path.normpath('/' + name).lstrip('/'), '')

    def _command(self, source, target, plus):
        includes = [part for folder in self.folders + [WORK + 'missing'] for part in ('-I', folder)]
        extra = ['-x', 'c++', '-std=gnu++17', '-fpermissive'] if plus else ['-x', 'c', '-std=gnu17']
        if self.stand_ins.active:
            extra += ['-include', WORK + 'standins.h']
            extra += [] if plus else ['-Werror=implicit-function-declaration']
        # Without any warning none could become an error, and none could say that a guess was wrong.
        flags = FLAGS if not self.stand_ins.active else [flag for flag in FLAGS if flag != '-w']
        return ['g++' if plus else 'gcc'] + flags + includes + extra + ['-c', source, '-o', target]

    def compile(self):
        """The unit's own file: it must become an object, whatever has to be stood in for."""
        told = ''
        for _ in range(_ROUNDS):
            if self.stand_ins.active:
                _write(WORK + 'standins.h', self.stand_ins.text())
            result = _run(self._command(self.main, WORK + 'unit.o', self.plus))
            said = result.stderr.decode('utf8', 'replace')
            if result.returncode == 0:
                self.stand_ins.doubt(said)
                return
            told = '\n'.join(line for line in said.split('\n') if 'error:' in line)
            if not self.stand_ins.learn(told):
                break
        first = next((line for line in told.split('\n') if 'error:' in line), told[:200])
        raise Failed('it cannot be compiled: ' + re.sub(r'^\S+?:(\d+:\d+): ', '', first)[:200])

    def others(self):
        """The carried sources; one that does not compile is left out, and what is missed of it is stood in for."""
        objects = []
        for number, path in enumerate(sorted(self.job['modules'])):
            if not path.endswith(_SOURCES) or ROOT + path == self.main:
                continue
            target = WORK + 'other%d.o' % number
            command = self._command(ROOT + path, target, path.endswith(_PLUS))
            command.insert(1, '-Dprobe_main=probe_other_main%d' % number)
            if _run(command).returncode == 0:
                objects.append(target)
        return objects

    def link(self, objects):
        with open(WORK + 'driver.o', 'wb') as file:
            file.write(preload.DRIVER)
        wraps = ['-Wl,--wrap=' + name for name in preload.WRAPPED]
        command = ['g++' if self.plus else 'gcc', '-fsanitize=address,undefined', '-no-pie', '-fuse-ld=gold', '-pthread', '-rdynamic',
                   '-o', PROGRAM, WORK + 'unit.o', WORK + 'driver.o'] + objects + wraps + ['-lm', '-ldl']
        command.remove('-rdynamic')
        for _ in range(2):
            result = _run(command)
            if result.returncode == 0:
                return
            told = result.stderr.decode('utf8', 'replace')
            missing = sorted(set(re.findall(r"undefined reference to [`']([^'\n]+)'", told)))
            if not missing:
                break
            command[-2:-2] = [self._missing_functions(missing)]
        raise Failed('it cannot be linked: ' + told[-200:])

    def _missing_functions(self, names):
        """Functions that no source defines: they do nothing, give nothing, and are told."""
        lines = ['void probe_stub(const char *); void probe_keep(const void *); void probe_unsure(void); typedef const void *p;']
        for number, name in enumerate(names[:200]):
            plain = re.sub(r'[^\w:~]', '', name.split('(')[0])[:100]
            self.stand_ins.names.add(plain)
            symbol = self._mangled(name)
            lines.append('long stand_in_%d(p, p, p, p) __asm__("%s"); long stand_in_%d(p a, p b, p c, p d) {'
                         ' probe_unsure(); probe_keep(a); probe_keep(b); probe_keep(c); probe_keep(d); probe_stub("%s"); return 0; }' % (number, symbol, number, plain))
        _write(WORK + 'missing.c', '\n'.join(lines) + '\n')
        _run(['gcc', '-c', '-w', '-fno-omit-frame-pointer', '-fno-pie', WORK + 'missing.c', '-o', WORK + 'missing.o'])
        return WORK + 'missing.o'

    def _mangled(self, name):
        """The linker shows C++'s names readable: the object knows how they are really called."""
        if re.fullmatch(r'\w+', name):
            return name
        listed = _run(['nm', '-u', WORK + 'unit.o']).stdout.decode().split()
        symbols = [symbol for symbol in listed if symbol.startswith('_Z')]
        shown = _run(['c++filt'] + symbols).stdout.decode().split('\n')
        return next((symbol for symbol, text in zip(symbols, shown) if text == name), re.sub(r'\W', '_', name))

    def make(self):
        for folder in (ROOT, WORK):
            os.makedirs(folder, exist_ok=True)
        self.write()
        self.compile()
        self.link(self.others())
        return PROGRAM
