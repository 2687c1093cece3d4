"""What a declaration promises: which number is the size of which buffer, and which parameter a caller is trusted with.

Only arguments that keep these promises prove anything: sizes never lie about the buffers that they describe, strings end,
pointers are valid. Numbers that describe nothing, and the length of strings, are the attacker's.
"""
import re

import probe_dwarf as dwarf

_SIZE = re.compile(r'(?:^|_)(?:n|len|length|size|sz|count|cnt|num|cap|capacity|max|bytes|limit|nmemb|avail|remaining|width|height|rows|cols|elements?)(?:$|_|[A-Z0-9])'
                   r'|(?:[Ll]en|[Ss]ize|[Cc]ount|[Ll]ength|[Nn]um|[Mm]ax|[Cc]apacity)$|^(?:n|num|max|cnt)[A-Z_]|sz$', re.A)
# Names that say a size even where there is no buffer. `n` and `max` may be any number.
_MEASURE = re.compile(r'(?:^|_)(?:len|length|size|sz|count|cnt|capacity|bytes|nmemb|width|height|rows|cols|elements?)(?:$|_|[A-Z0-9])|(?:Len|Length|Size|Count|Capacity)$')
_PLACE = re.compile(r'^(?:i|j|k|idx|index|pos|position|offset|off|start|begin|end|from|to|row|col|x|y|at)$|(?:[Ii]ndex|[Oo]ffset|_idx|_pos|_off|_start|_end)$')
_FORMAT = re.compile(r'^(?:fmt|format|fmt_?str|format_?str(?:ing)?|template)$', re.I)
_BUFFER = ('base_type', 'pointer_type', 'structure_type', 'class_type', 'union_type', 'enumeration_type')


class Parameter:
    def __init__(self, entry, position):
        self.entry = entry
        self.type = entry.link('type') or entry.declared.link('type')
        self.name = entry.name or 'argument %d' % (position + 1)
        self.plain = dwarf.plain(self.type)
        self.names = dwarf.names_of(self.type)
        self.size_of = []
        self.sized_by = None
        self.place_in = None
        self.is_this = entry.get('artificial') != '' or entry.declared.get('artificial') != ''

    @property
    def is_pointer(self):
        return self.plain is not None and self.plain.tag in ('pointer_type', 'reference_type', 'rvalue_reference_type')

    @property
    def target(self):
        return dwarf.plain(self.plain.link('type'))

    @property
    def is_const(self):
        return dwarf.is_const(self.plain.link('type'))

    @property
    def is_whole(self):
        return self.plain is not None and self.plain.tag == 'base_type' and self.plain.number('encoding') in (2, 5, 6, 7, 8) \
            and self.plain.number('encoding') != 2

    def keeps(self, number):
        """Whether a caller who keeps the promise of its name may give this number: nothing has a negative size."""
        if not self.is_whole or self.plain.number('encoding') not in (5, 6) or not (_MEASURE.search(self.name) or _MEASURE.search(self.name.lower())):
            return True
        return number & (1 << (8 * self.plain.number('byte_size') - 1)) == 0

    @property
    def is_text(self):
        return dwarf.is_text(self.plain)

    @property
    def is_string(self):
        """A `std::string`, or a pointer or reference to one."""
        held = self.target if self.is_pointer else self.plain
        return held is not None and dwarf.is_string(held)

    @property
    def takes_text(self):
        return (self.is_text or self.is_string) and not self.is_format

    @property
    def is_buffer(self):
        """What a size may describe."""
        if not self.is_pointer or self.is_this or self.plain.tag != 'pointer_type' or 'FILE' in dwarf.names_of(self.plain.link('type')):
            return False
        return self.target is None or self.target.tag in _BUFFER

    @property
    def is_format(self):
        return self.is_text and _FORMAT.match(self.name) is not None


def parameters_of(function):
    """The parameters, with the sizes bound to their buffers; and whether there are more that nobody declares."""
    entries = [child for child in function.children() if child.tag == 'formal_parameter']
    parameters = [Parameter(entry, position) for position, entry in enumerate(entries)]
    for position, parameter in enumerate(parameters):
        if not parameter.is_whole or parameter.plain.number('byte_size') < 2:
            continue
        before = [other for other in parameters[:position] if other.is_buffer]
        open_before = [other for other in before if other.sized_by is None]
        if _SIZE.search(parameter.name) or 'size_t' in parameter.names:
            covered = open_before or [other for other in parameters[position + 1:position + 2] if other.is_buffer]
            for other in covered:
                other.sized_by = parameter
            parameter.size_of = covered
        elif _PLACE.search(parameter.name) and before:
            parameter.place_in = before[-1]
    variadic = any(child.tag == 'unspecified_parameters' for child in function.children())
    return parameters, variadic
