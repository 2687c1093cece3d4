"""Arguments from types: honest ones everywhere, and the payload in the one parameter that is attacked."""
import re
import struct

import probe_dwarf as dwarf
from probe_image import NEW

# Room behind a buffer that no parameter measures: more than any text of ours needs.
ROOM = 1 << 16
ELEMENTS = 8
BENIGN_TEXT = b'7'
# What a harmless caller says where a name asks for a place.
_PLACES = ((re.compile(r'ur[il]s?(?![a-z])|link|address', re.I), b'https://www.example.com/'),
           (re.compile(r'domain|host|site|server|origin', re.I), b'www.example.com'))
_DEEPEST = 3


def whole_bytes(value, size):
    return (value & ((1 << (8 * size)) - 1)).to_bytes(size, 'little')


class Arguments:
    def __init__(self, image, callback, length=ELEMENTS, plausible=False):
        self.image = image
        self.callback = callback
        # Whether harmless texts fit the names of their parameters: for a unit that is listened to.
        self.plausible = plausible
        # How many elements every measured buffer has, and how long texts in them are at most.
        self.length = length
        # Memory whose meaning only a guess gave: what goes wrong with it needs a harmless call that goes right.
        self.guessed = False
        # Where a caller looks for what was written: block, size, and whether it is a text; and which blocks are a `std::string`.
        self.written = []
        self.strings = []

    def push(self, parameter, payload):
        """The argument of one parameter; `payload` is None for an honest one."""
        plain = parameter.plain
        if plain is None:
            self.image.whole(0)
        elif parameter.is_pointer:
            self._pointer(parameter, payload)
        elif plain.tag in ('structure_type', 'class_type', 'union_type'):
            self._by_value(parameter, payload)
        elif plain.tag == 'base_type' and plain.number('encoding') == 4:
            value = float(payload.number) if payload is not None and payload.number is not None else 1.5
            self.image.single(value) if plain.number('byte_size') == 4 else self.image.real(value)
        else:
            self.image.whole(self._number(parameter, payload))

    def _number(self, parameter, payload):
        plain = parameter.plain
        if parameter.size_of:
            return self.length
        if parameter.place_in is not None:
            return 0
        if payload is not None and payload.number is not None:
            return payload.number
        if plain.tag == 'enumeration_type':
            return next((child.number('const_value') for child in plain.children()), 0)
        return 1 if plain.number('encoding') == 2 else 3

    def _pointer(self, parameter, payload):
        image, target = self.image, parameter.target
        names = dwarf.names_of(parameter.plain.link('type'))
        if 'FILE' in names or '_IO_FILE' in names:
            slot = image.block(8)
            image.add('O', slot, 0)
            image.add('V', slot, 0)
        elif target is not None and target.tag == 'subroutine_type':
            image.whole(self.callback)
        elif parameter.is_text:
            block = self._text_block(parameter, payload)
            if not parameter.is_const:
                self.written.append((block, self.length if parameter.sized_by else ROOM, 1))
            image.pointer(block)
        elif target is None:
            self.guessed = True
            image.pointer(image.block(self.length if parameter.sized_by else ROOM, b'\1' * 8))
        else:
            count = self.length if parameter.sized_by else 1 if self._is_object(target) else ROOM // 8
            # A size beside one object need not be how many there are.
            count = max(count, int(target.tag in ('structure_type', 'class_type', 'union_type')))
            self.guessed = self.guessed or self._is_object(target)
            block = self._array(target, count, payload, parameter.plain.tag != 'pointer_type')
            if parameter.is_string and not parameter.is_const:
                self.strings.append(block)
            if target.tag == 'base_type' and not parameter.is_const and not parameter.sized_by:
                self.written.append((block, min(8, dwarf.size_of(target)), 0))
            image.pointer(block)

    @staticmethod
    def _is_object(target):
        return target.tag in ('structure_type', 'class_type', 'union_type', 'pointer_type')

    def _text_block(self, parameter, payload):
        text = payload.text if payload is not None and payload.text is not None else self._harmless(parameter.name)
        if parameter.sized_by is None:
            # Read-only text ends where its block does; what may be written to has room.
            size = len(text) + 1 if parameter.is_const else ROOM
            return self.image.block(size, text + b'\0')
        size = self.length
        filled = (text * (size // max(1, len(text)) + 1))[:max(0, size - 1)] + b'\0'
        if parameter.is_const:
            return self.image.block(size + 1, filled[:size] + b'\0')
        return self.image.block(size, filled[:size])

    def _harmless(self, name):
        fitting = [text for names, text in _PLACES if names.search(name)] if self.plausible else []
        return fitting[0] if fitting else BENIGN_TEXT

    def _array(self, target, count, payload, is_reference=False):
        size = max(1, dwarf.size_of(target))
        block = self.image.block(min(size * count, ROOM * 8), b'', NEW if is_reference else 1)
        for index in range(min(count, 4 if self._is_object(target) else 64)):
            self.fill(block, index * size, target, payload, 0)
        return block

    def fill(self, block, offset, entry, payload, depth):
        """An honest value of a type, in place."""
        plain = dwarf.plain(entry)
        if plain is None:
            return
        tag = plain.tag
        if tag == 'base_type':
            self._write(block, offset, self._scalar(plain))
        elif tag == 'enumeration_type':
            value = next((child.number('const_value') for child in plain.children()), 0)
            self._write(block, offset, whole_bytes(value, plain.number('byte_size', 4)))
        elif dwarf.is_string(plain):
            self._string(block, offset, payload)
        elif tag in ('structure_type', 'class_type'):
            for name, at, member, kind in dwarf.members_of(plain):
                self.fill(block, offset + at, member, payload, depth)
        elif tag == 'array_type':
            self._inner_array(block, offset, plain, payload, depth)
        elif tag in ('pointer_type', 'reference_type'):
            self._inner_pointer(block, offset, plain, payload, depth)

    def _inner_array(self, block, offset, plain, payload, depth):
        element = plain.link('type')
        size, count = dwarf.size_of(element), dwarf.count_of(plain)
        inner = dwarf.plain(element)
        if inner is not None and inner.tag == 'base_type' and size == 1:
            text = payload.text if payload is not None and payload.text is not None else BENIGN_TEXT
            self._write(block, offset, text[:max(0, count - 1)] + b'\0' if count else b'')
            return
        for index in range(min(count, 8)):
            self.fill(block, offset + index * size, element, payload, depth)

    def _inner_pointer(self, block, offset, plain, payload, depth):
        target = dwarf.plain(plain.link('type'))
        if depth >= _DEEPEST:
            return
        if target is not None and target.tag == 'subroutine_type':
            self._write(block, offset, struct.pack('<Q', self.callback))
        elif target is not None and target.tag == 'base_type' and target.number('byte_size') == 1:
            text = payload.text if payload is not None and payload.text is not None else BENIGN_TEXT
            self.image.point(block, offset, self.image.block(len(text) + 1, text + b'\0'))
        elif target is not None and dwarf.size_of(target) > 0 and self.image.blocks < 200:
            inner = self.image.block(dwarf.size_of(target) * (1 if self._is_object(target) else ELEMENTS))
            self.image.point(block, offset, inner)
            self.fill(inner, 0, target, payload, depth + 1)

    @staticmethod
    def _scalar(plain):
        size = plain.number('byte_size', 1)
        if plain.number('encoding') == 4:
            return struct.pack('<f' if size == 4 else '<d', 1.5) if size in (4, 8) else b'\0' * size
        return whole_bytes(1, size)

    def _string(self, block, offset, payload):
        """libstdc++'s: where the characters are, how many, and room for how many."""
        text = payload.text if payload is not None and payload.text is not None else BENIGN_TEXT
        held = self.image.block(len(text) + 1, text + b'\0', NEW)
        self._write(block, offset + 8, struct.pack('<QQ', len(text), max(len(text), 16)))
        self.image.point(block, offset, held)

    def _write(self, block, offset, data):
        if data:
            self.image.add('X', block, offset, len(data), data=data)

    def _by_value(self, parameter, payload):
        plain = parameter.plain
        size = dwarf.size_of(plain)
        block = self._array(plain, 1, payload)
        self.guessed = True
        if plain.number('calling_convention') == 4 or dwarf.is_string(plain):
            self.image.pointer(block)
            return
        words = (size + 7) // 8
        reals = [self._is_real(plain, index * 8) for index in range(words)]
        for index in range(words):
            self.image.add('T' if size > 16 else 'W' if reals[index] else 'V', block, index * 8)

    def _is_real(self, struct_type, offset):
        """Whether an eightbyte holds nothing but floating-point numbers: then it travels in a register for them."""
        inside = [dwarf.plain(member) for _, at, member, _ in dwarf.members_of(struct_type) if offset <= at < offset + 8]
        return bool(inside) and all(one is not None and one.tag == 'base_type' and one.number('encoding') == 4 for one in inside)
