"""The unit as something to be called: where it lies, and what is handed to it."""
import re

import probe_dwarf as dwarf
from probe_contract import parameters_of
from probe_image import word

# Members whose values speak of others: how much there is, or where.
_MEASURES = re.compile(r'len|size|sz|count|cnt|cap|num|max|min|used|alloc|avail|top|head|tail|idx|index|pos|off|begin|end|start|next|prev|free|row|col'
                       r'|width|height|bits|mask|bytes|^[ijkmnsxy]$', re.I)

# Where a text is looked for, as the driver names it.
RETURNED, STRING, WRITTEN = range(3)


def _says_itself(name, plain):
    """Whether a member is a number or a text that stands for itself."""
    if plain is None or name == '' or _MEASURES.search(name):
        return False
    if plain.tag == 'pointer_type':
        inner = dwarf.plain(plain.link('type'))
        return inner is not None and inner.tag == 'base_type' and inner.number('byte_size') == 1
    return plain.tag in ('base_type', 'enumeration_type')


class Target:
    def __init__(self, tree, function, name):
        self.tree = tree
        self.function = function
        self.address = int(function.get('low_pc').split()[0], 16)
        self.parameters, self.variadic = parameters_of(function)
        self.is_program = name == 'main'
        returned = dwarf.plain(function.link('type') or function.declared.link('type'))
        self.gives = returned is not None
        self.gives_text = dwarf.is_text(returned)
        self.gives_string = returned is not None and dwarf.is_string(returned)
        self.result_size = dwarf.size_of(returned) if self._is_large(returned) else 0

    @property
    def result(self):
        """How many bytes of the result mean something, and whether it is a floating-point number; none of a structure, which has gaps."""
        plain = dwarf.plain(self.function.link('type') or self.function.declared.link('type'))
        if plain is None or plain.tag not in ('base_type', 'enumeration_type', 'pointer_type'):
            return 0, 0
        size, real = dwarf.size_of(plain), plain.tag == 'base_type' and plain.number('encoding') == 4
        return (size, int(real)) if size <= 8 else (0, 0)

    @staticmethod
    def _is_large(returned):
        if returned is None or returned.tag not in ('structure_type', 'class_type', 'union_type'):
            return False
        return dwarf.size_of(returned) > 16 or returned.number('calling_convention') == 4

    @property
    def speaks(self):
        """Whether it makes a text: gives one, or may write one where its caller looks."""
        return self.gives_text or self.gives_string or any(p.takes_text and not p.is_const and p.is_pointer for p in self.parameters)

    def mouths(self, arguments):
        """Where its text is looked for, as the driver takes it: a kind and a block; what it gives comes first."""
        given = [(RETURNED, 0)] if self.gives_text else [(STRING, self.given)] if self.gives_string else []
        return given + [(STRING, block) for block in arguments.strings] + [(WRITTEN, block) for block, _, is_text in arguments.written if is_text]

    @property
    def attackable(self):
        """Parameters that the attacker may choose: not what a caller must keep true."""
        if self.is_program:
            return []
        texts = [p for p in self.parameters if p.is_text and not p.is_format and not (self.variadic and p is self.last_text)]
        numbers = [p for p in self.parameters if p.plain is not None and not p.is_this and not p.size_of and p.place_in is None and
                   (p.is_whole or (p.plain.tag == 'base_type' and p.plain.number('encoding') == 4))]
        objects = [p for p in self.parameters if p.is_pointer and not p.is_this and not p.is_text and p.target is not None
                   and p.target.tag in ('structure_type', 'class_type', 'pointer_type')]
        values = [p for p in self.parameters if p.plain is not None and p.plain.tag in ('structure_type', 'class_type')]
        return texts + numbers + objects + values

    @property
    def last_text(self):
        return next((p for p in reversed(self.parameters) if p.is_text), None)

    @property
    def measured(self):
        return any(p.size_of for p in self.parameters)

    @property
    def trusting(self):
        """
        Whether its arguments hold memory whose meaning a declaration does not tell: then only a harmless call that goes well
        shows that the guess was right. Numbers, and text that is only read, mean what they say.
        """
        return any(p.plain is not None and p.plain.tag not in ('base_type', 'enumeration_type') and not (p.is_text and p.is_const)
                   and not self._is_record(p) for p in self.parameters)

    @staticmethod
    def _is_record(parameter):
        """One object of numbers and texts, none of which is named like a measure or a place: any values of theirs keep its promises."""
        target = parameter.target if parameter.is_pointer and not parameter.is_this and parameter.sized_by is None else None
        if target is None or target.tag != 'structure_type':
            return False
        members = list(dwarf.members_of(target))
        return bool(members) and all(_says_itself(name, dwarf.plain(member)) for name, _, member, _ in members)

    def push(self, image, arguments, payload, attacked, words):
        if self.result_size:
            self.given = image.block(self.result_size)
            image.pointer(self.given)
        if self.is_program:
            self._push_words(image, [b'program'] + list(words))
            return
        if self.parameters and self.parameters[0].is_this:
            self._construct(image, arguments)
        for parameter in self.parameters:
            if parameter.is_this:
                image.pointer(self.object)
            else:
                arguments.push(parameter, payload if parameter in attacked else None)

    def _push_words(self, image, words):
        table = image.block(8 * (len(words) + 1))
        for index, text in enumerate(words):
            image.point(table, 8 * index, image.block(len(text) + 1, text + b'\0'))
        image.whole(len(words))
        image.pointer(table)
        image.pointer(image.block(8))

    def _construct(self, image, arguments):
        """The object of a method: made by its constructor where there is one that asks for little, else by its types."""
        made = self.parameters[0].target
        self.object = image.block(max(1, dwarf.size_of(made)))
        constructor = None if made is None else self._constructor(made)
        if constructor is None:
            arguments.guessed = True
            arguments.fill(self.object, 0, made, None, 0)
            return
        parameters, _ = parameters_of(constructor)
        for parameter in parameters:
            if parameter.is_this:
                image.pointer(self.object)
            else:
                arguments.push(parameter, None)
        image.add('K', int(constructor.get('low_pc').split()[0], 16))

    def _constructor(self, made):
        name, best = made.text('name'), None
        for entry in self.tree.entries:
            if entry.tag != 'subprogram' or not entry.get('low_pc') or entry.index == self.function.index:
                continue
            declared = entry.declared
            declared = declared.link('specification') or declared
            if declared.text('name') != name or not any(child.index == declared.index for child in made.children()):
                continue
            parameters, variadic = parameters_of(entry)
            if not variadic and (best is None or len(parameters) < best[0]):
                best = (len(parameters), entry)
        return best[1] if best else None
