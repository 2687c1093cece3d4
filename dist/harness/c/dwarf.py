"""The unit's exact types, from what the compiler itself wrote down: `readelf` prints it, this reads as much of it as is asked for."""
import re
import subprocess

_ENTRY = re.compile(r'^ <([0-9a-f]+)><([0-9a-f]+)>: Abbrev Number: \d+ \(DW_TAG_(\w+)\)$', re.M)
_FIELD = re.compile(r'^    <[0-9a-f]+>\s+DW_AT_(\w+)\s*: (.*)$', re.M)
# Newer versions say first how a value is stored.
_FORM = re.compile(r'^\((?!indirect|alt)[a-z]\w*\) ')
_REFERENCE = re.compile(r'<(0x[0-9a-f]+)>')
_THROUGH = ('typedef', 'const_type', 'volatile_type', 'restrict_type', 'atomic_type')
_STRINGS = ('basic_string<char, std::char_traits<char>, std::allocator<char> >', 'basic_string<char>')


class Entry:
    """One entry, its fields read when they are first wanted."""

    def __init__(self, tree, index, depth, tag, start, end):
        self.tree, self.index, self.depth, self.tag = tree, index, depth, tag
        self._span = (start, end)
        self._fields = None

    def get(self, name, default=''):
        if self._fields is None:
            self._fields = {key: _FORM.sub('', value.strip()) for key, value in _FIELD.findall(self.tree.text, *self._span)}
        return self._fields.get(name, default)

    def text(self, name):
        """The end of `(indirect string, offset: 0x1b3): long unsigned int`."""
        return re.sub(r'^\([^)]*offset[^)]*\): ', '', self.get(name))

    def number(self, name, default=0):
        value = self.get(name).split()
        try:
            return int(value[0], 0) if value else default
        except ValueError:
            return default

    def link(self, name):
        found = _REFERENCE.search(self.get(name))
        return self.tree.at(int(found.group(1), 16)) if found else None

    def children(self):
        entries = self.tree.entries
        at = self.index + 1
        while at < len(entries) and entries[at].depth > self.depth:
            if entries[at].depth == self.depth + 1:
                yield entries[at]
            at += 1

    @property
    def declared(self):
        """The entry that names what this one only completes."""
        return self.link('specification') or self.link('abstract_origin') or self

    @property
    def name(self):
        return self.text('name') or (self.declared.text('name') if self.declared is not self else '')


class Tree:
    def __init__(self, text):
        self.text = text
        self.entries = []
        self._by_offset = {}
        found = list(_ENTRY.finditer(text))
        for index, match in enumerate(found):
            end = found[index + 1].start() if index + 1 < len(found) else len(text)
            entry = Entry(self, index, int(match.group(1), 16), match.group(3), match.end(), end)
            self.entries.append(entry)
            self._by_offset[int(match.group(2), 16)] = entry

    def at(self, offset):
        return self._by_offset.get(offset)

    def function(self, name, line):
        """The function of that name with code, the one that is declared nearest to the line."""
        best = None
        for entry in self.entries:
            if entry.tag != 'subprogram' or not entry.get('low_pc'):
                continue
            declared = entry.declared
            names = {entry.text('name'), declared.text('name')}
            if declared.link('specification'):
                names.add(declared.link('specification').text('name'))
            if name not in names:
                continue
            at = entry.number('decl_line') or declared.number('decl_line')
            distance = abs(at - line)
            if best is None or distance < best[0]:
                best = (distance, entry)
        return best[1] if best else None


def read(program):
    result = subprocess.run(['readelf', '--debug-dump=info', '-W', program], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=10)
    return Tree(result.stdout.decode('utf8', 'replace'))


def plain(entry):
    """A type without its other names and qualifiers; None is `void`."""
    for _ in range(40):
        if entry is None or entry.tag not in _THROUGH:
            return entry
        entry = entry.link('type')
    return None


def is_string(entry):
    """A `std::string`, of a plain type."""
    return entry.tag in ('structure_type', 'class_type') and entry.text('name') in _STRINGS


def is_text(entry):
    """A pointer to characters, of a plain type."""
    target = plain(entry.link('type')) if entry is not None and entry.tag == 'pointer_type' else None
    return target is not None and target.tag == 'base_type' and target.number('byte_size') == 1 and target.number('encoding') in (6, 8)


def is_const(entry):
    for _ in range(40):
        if entry is None or entry.tag not in _THROUGH:
            return False
        if entry.tag == 'const_type':
            return True
        entry = entry.link('type')
    return False


def size_of(entry):
    entry = plain(entry)
    if entry is None:
        return 1
    if entry.tag == 'array_type':
        return size_of(entry.link('type')) * count_of(entry)
    return entry.number('byte_size', 8 if 'pointer' in entry.tag or 'reference' in entry.tag else 0)


def count_of(array):
    total = 1
    for child in array.children():
        if child.tag == 'subrange_type':
            total *= child.number('upper_bound', -1) + 1 if child.get('upper_bound') else child.number('count', 0)
    return total


def names_of(entry):
    """Every name on the way to the plain type: `FILE` is lost behind its structure."""
    found = []
    for _ in range(40):
        if entry is None:
            break
        if entry.text('name'):
            found.append(entry.text('name'))
        if entry.tag not in _THROUGH:
            break
        entry = entry.link('type')
    return found


def members_of(struct):
    """(name, offset, type) of every data member, those of bases included."""
    for child in struct.children():
        if child.get('data_bit_offset') or child.get('external') or child.get('declaration'):
            continue
        if child.tag in ('member', 'inheritance'):
            yield child.text('name'), child.number('data_member_location'), child.link('type'), child.tag
