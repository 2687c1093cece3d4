"""The repository's modules that travel with the job, as real modules and packages."""
import importlib.abc
import importlib.machinery
import sys
import types

from probe_events import ROOT


# Stands for the root folder itself, should that be a package whose files import each other relatively.
TOP = 'rootpackage'


def module_name(path):
    """`shop/app.py` is `shop.app`; a package is named after its folder."""
    parts = path[:-3].split('/')
    if parts[-1] == '__init__':
        parts.pop()
    return '.'.join(parts)


def ancestors(path):
    """The folders that a file lies in, nearest first, the root (empty) last."""
    parts = path.split('/')[:-1]
    return ['/'.join(parts[:i]) for i in range(len(parts), -1, -1)]


class RepositoryFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds `a.b` as a/b.py or a/b/__init__.py under any folder that Python may have been started in."""

    def __init__(self, files, unit_path):
        self.files = files
        self.roots = ancestors(unit_path)
        for path in sorted(files):
            for root in ancestors(path):
                if root not in self.roots:
                    self.roots.append(root)
        self.folders = {folder for path in files for folder in ancestors(path)}
        self.loaded = []

    def find_spec(self, name, path=None, target=None):
        if name == TOP:
            return self._spec(name, None, True)
        relative = name[len(TOP) + 1:] if name.startswith(TOP + '.') else name
        relative = relative.replace('.', '/')
        for root in self.roots:
            base = root + '/' + relative if root else relative
            for file, package in ((base + '/__init__.py', True), (base + '.py', False)):
                if file in self.files:
                    return self._spec(name, file, package)
        for root in self.roots:
            base = root + '/' + relative if root else relative
            if base in self.folders:
                return self._spec(name, None, True)
        return None

    def _spec(self, name, file, package):
        spec = importlib.machinery.ModuleSpec(name, self, origin=ROOT + (file or name), is_package=package)
        spec.loader_state = file
        spec.has_location = file is not None
        return spec

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        file = module.__spec__.loader_state
        if file is None:
            return
        self.loaded.append(file)
        module.__file__ = ROOT + file
        exec(compile(self.files[file], ROOT + file, 'exec', dont_inherit=True), module.__dict__)

    def get_source(self, name):
        return None


def load_unit(path, text, as_main, supply=None):
    """Executes the unit's file. The module is in `sys.modules` even when its statements raised. `supply` fills its namespace beforehand."""
    name = '__main__' if as_main else module_name(path) or 'unit'
    module = types.ModuleType(name)
    dotted = module_name(path)
    module.__file__ = ROOT + path
    package = dotted if path.endswith('__init__.py') else dotted.rpartition('.')[0]
    module.__package__ = package or TOP
    module.__builtins__ = __builtins__
    sys.modules[name] = module
    sys.modules.setdefault(dotted, module)
    error = None
    if supply is not None:
        supply(module.__dict__)
    try:
        exec(compile(text, ROOT + path, 'exec', dont_inherit=True), module.__dict__)
    except BaseException as raised:
        error = raised
    return module, error
