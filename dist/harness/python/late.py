"""The interpreter's own modules that take long to load: only a snippet that imports them waits for it.

They come from the interpreter whatever the snippet's repository has under their names, loading them is not the
snippet's doing, and what the harness replaces in them is replaced before anybody has seen it.
"""
import importlib.machinery
import sys

from probe_events import quiet

_MODULES = frozenset(
    'asyncio configparser csv decimal email email.message gzip http http.client http.server ipaddress logging.handlers'
    ' pickle platform shelve smtplib socket socketserver ssl tarfile urllib.request uuid xml xml.dom xml.dom.minidom xml.etree'
    ' xml.etree.ElementTree xml.sax zipfile'.split())


class _Loader:
    """The module's real loader, and what follows it. The module knows of the real one only."""

    def __init__(self, real, patch, finder):
        self.real, self.patch, self.finder = real, patch, finder

    def create_module(self, spec):
        return self.real.create_module(spec)

    def exec_module(self, module):
        module.__spec__.loader = module.__loader__ = self.real
        self.finder.depth += 1
        try:
            with quiet():
                self.real.exec_module(module)
                self.patch()
        finally:
            self.finder.depth -= 1


class LateFinder:
    def __init__(self, patches):
        self.patches = patches
        # Within one of these modules every import means the interpreter's.
        self.depth = 0

    def find_spec(self, name, path=None, target=None):
        if name not in _MODULES and self.depth == 0:
            return None
        with quiet():
            spec = importlib.machinery.PathFinder.find_spec(name, path)
        if spec is not None and spec.loader is not None and name in _MODULES:
            spec.loader = _Loader(spec.loader, self.patches.get(name, _nothing), self)
        return spec


def _nothing():
    pass


def install(patches):
    """`patches`: by the name of a module, what is to be done once it is loaded. Gives the finder for those that are not."""
    for name, patch in patches.items():
        if name in sys.modules:
            patch()
    return LateFinder(patches)
