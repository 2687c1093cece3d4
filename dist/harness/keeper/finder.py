"""The harness's modules: found without a file, and compiled once for all places of an image.

Second part of the keeper's program, after `scour.py`.
"""
import base64
import marshal
import zlib
from importlib.machinery import ModuleSpec


class Harness:
    """Makes the harness's modules importable without a file."""

    sources = {}
    # What takes long to make, for places to come: compiled modules, and what `preload` adds under names of its own.
    kept = {}

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name in cls.sources:
            package = any(other.startswith(name + '.') for other in cls.sources)
            return ModuleSpec(name, cls, origin='<harness>/' + name, is_package=package)
        return None

    @staticmethod
    def create_module(spec):
        return None

    @classmethod
    def exec_module(cls, module):
        exec(cls.compiled(module.__spec__.name), module.__dict__)

    @classmethod
    def get_source(cls, name):
        return cls.sources.get(name)

    @classmethod
    def compiled(cls, name):
        if name not in cls.kept:
            cls.kept[name] = compile(cls.sources[name], '<harness>/' + name, 'exec')
        return cls.kept[name]

    @classmethod
    def add(cls, modules):
        cls.sources.update(modules)
        for name in modules:
            cls.kept.pop(name, None)

    @classmethod
    def packed(cls):
        """All of it as text, compiled as far as it can be."""
        for name in cls.sources:
            try:
                cls.compiled(name)
            except (SyntaxError, ValueError):
                pass  # Whoever imports it is told.
        return base64.b64encode(zlib.compress(marshal.dumps(cls.kept), 1)).decode()

    @classmethod
    def unpack(cls, text):
        cls.kept = marshal.loads(zlib.decompress(base64.b64decode(text)))
