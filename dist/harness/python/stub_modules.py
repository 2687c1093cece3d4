"""Modules that are not there: modelled ones under their models' names, all others as stand-ins."""
import importlib
import importlib.abc
import importlib.machinery
import types

from probe_stubs import Stub

STAND_INS = []


class StubModule(types.ModuleType):
    """A module of which nothing is known but what `models` (dotted name → object) says."""

    def __init__(self, name, models):
        super().__init__(name)
        self.__path__ = []
        self.__file__ = name
        self.__dict__['_models'] = models
        self.__dict__['_stub'] = Stub(name)

    def __getattr__(self, key):
        if key.startswith('__') and key.endswith('__'):
            raise AttributeError(key)
        name = self.__name__ + '.' + key
        if name in self._models:
            return self._models[name]
        if any(known.startswith(name + '.') for known in self._models):
            return importlib.import_module(name)
        return getattr(self._stub, key)


class StubFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Makes stand-in modules: for the modelled packages first of all finders, for everything else last."""

    def __init__(self, models, only=None):
        self.models = models
        self.only = only

    def find_spec(self, name, path=None, target=None):
        top = name.split('.')[0]
        if self.only is not None and top not in self.only:
            return None
        if self.only is None and (not name.isascii() or top.startswith('_')):
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        if self.only is None and spec.name not in STAND_INS:
            STAND_INS.append(spec.name)
        return StubModule(spec.name, self.models)

    def exec_module(self, module):
        pass
