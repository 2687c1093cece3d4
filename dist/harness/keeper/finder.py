"""The harness's modules: found without a file, and compiled once.

A part of two programs: the keeper's, and the first code of the Python machine without a container.
"""
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
