"""The memory of one case, as operations for the driver: blocks with their bytes, the pointers between them, and the arguments."""
import struct

_NUMBER = struct.Struct('<Q')
HEAP, NEW = 1, 2


def word(value):
    return _NUMBER.pack(value & 0xFFFFFFFFFFFFFFFF)


class Image:
    def __init__(self):
        self.operations = []
        self.blocks = 0
        self.inside = {}

    def add(self, letter, *numbers, data=b''):
        self.operations.append(letter.encode() + b''.join(word(number) for number in numbers) + data)

    def block(self, size, content=b'', how=HEAP):
        """A block of exactly this size: what runs over it is seen."""
        number = self.blocks
        self.blocks += 1
        content = content[:size]
        self.add('A', number, how, max(size, 1) if how == NEW else size, len(content), data=content)
        return number

    def point(self, block, offset, target, target_offset=0):
        self.add('P', block, offset, target, target_offset)

    def feed(self, which, data):
        self.add('F', which, len(data), data=data)

    def whole(self, value):
        self.add('I', value)

    def pointer(self, block, offset=0):
        self.add('B', block, offset)

    def real(self, value):
        self.add('D', data=struct.pack('<d', value))

    def single(self, value):
        self.add('D', data=struct.pack('<f', value) + b'\0\0\0\0')

    def bytes(self):
        return b''.join(self.operations)
