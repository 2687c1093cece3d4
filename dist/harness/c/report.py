"""What the sanitizers print, as events: a kind, a line of text, and the addresses on the way."""
import re

_ASAN = re.compile(r'^==\d+==ERROR: AddressSanitizer: (.+)$', re.M)
_FRAME = re.compile(r'^    #\d+ 0x([0-9a-f]+) ', re.M)
_UBSAN = re.compile(r'^(/[^\n]+?):(\d+):(\d+): runtime error: ([^\n]+)\n((?:    #\d+ 0x[0-9a-f]+ [^\n]*\n)*)', re.M)
_ACCESS = re.compile(r'^(READ|WRITE) of size (\d+) at', re.M)
_BEFORE = re.compile(r'is located \d+ bytes (?:to the left of|before)|underflows this variable')
_AFTER = re.compile(r'is located \d+ bytes (?:to the right of|after)|overflows this variable')
_INSIDE = re.compile(r'is located \d+ bytes inside of \d+-byte region')
_ADDRESS = re.compile(r'unknown address (0x[0-9a-f]+|\(nil\))')

_UNDEFINED = (
    ('signed-overflow', re.compile(r'^signed integer overflow|cannot be represented in type .*negation|^negation of')),
    ('divide', re.compile(r'^division by zero')),
    ('divide', re.compile(r'^(?:-?nan|-?inf) is outside the range')),
    ('divide-overflow', re.compile(r'^division of')),
    ('cast', re.compile(r'is outside the range of representable values')),
    ('bounds', re.compile(r'^index -?\d+ out of bounds')),
    ('null', re.compile(r'null pointer')),
    ('size', re.compile(r'insufficient space for an object')),
    ('shift', re.compile(r'^(?:left )?shift|^shift exponent')),
    ('array-length', re.compile(r'^variable length array bound')),
)
_KINDS = (
    ('double-free', 'attempting double-free'),
    ('bad-free', 'attempting free on address'),
    ('mismatch', 'alloc-dealloc-mismatch'),
    ('allocation-size', 'requested allocation size'),
    ('allocation-size', 'calloc parameters overflow'),
    ('allocation-size', 'allocator is out of memory'),
    ('fpe', 'FPE on unknown'),
    ('stack-overflow', 'stack-overflow'),
)


def _own(kind, text):
    access = _ACCESS.search(text)
    if kind == 'SEGV':
        address = _ADDRESS.search(text)
        low = address is not None and (address.group(1) == '(nil)' or int(address.group(1), 16) < 4096)
        called = re.search(r'pc (?:\(nil\)|0x0+) |Hint: pc points to the zero page', text) is not None
        return 'asan:call-null' if called else 'asan:null' if low else 'asan:wild'
    suffix = ' %s of %s' % (access.group(1).lower(), access.group(2)) if access else ''
    return 'asan:' + kind + suffix + _where(kind, text)


def _where(kind, text):
    """Before the start of what is nearest; or inside of a block, where an allocation's own address should be."""
    if kind == 'bad-free':
        return ' inside' if _INSIDE.search(text) else ''
    return ' before' if access_is_before(text) else ''


def access_is_before(text):
    return _BEFORE.search(text) is not None and (_AFTER.search(text) is None or _BEFORE.search(text).start() < _AFTER.search(text).start())


def findings(text):
    """(what, text, addresses) for each thing that was reported, in order."""
    found = []
    for match in _UBSAN.finditer(text):
        said = match.group(4)
        kind = next((name for name, pattern in _UNDEFINED if pattern.search(said)), 'other')
        addresses = [int(frame, 16) for frame in _FRAME.findall(match.group(5))]
        found.append(('ubsan:' + kind, said, (match.group(1), int(match.group(2))), addresses))
    match = _ASAN.search(text)
    if match:
        said = match.group(1)
        kind = next((name for name, words in _KINDS if said.startswith(words)), said.split()[0].rstrip(':'))
        rest = text[match.start():]
        end = rest.find('\n\n')
        addresses = [int(frame, 16) for frame in _FRAME.findall(rest[:end if end > 0 else None])]
        found.append((_own(kind, rest), re.sub(r'0x[0-9a-f]+|==\d+==|\(pc.*$', '', said).strip(), None, addresses))
    return found
