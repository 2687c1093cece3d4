"""Names that a file uses and nowhere makes: pieces cut out of larger files still run. What such a name most likely stood
for is read off the name itself; everything else becomes a recording stand-in, and evidence says so."""
import ast
import builtins
import importlib
import sys

import probe_database as database
import probe_stubs as stubs
from probe_frameworks import MODELS, PACKAGES
from probe_stubs import Stub

# Where a bare name is looked for, the likeliest first.
_HOMES = ('typing', 'collections', 'functools', 'pathlib', 'subprocess', 'urllib.parse', 'urllib.request', 'base64', 'dataclasses', 'enum',
          'contextlib', 'io', 'abc', 'hashlib', 'tempfile', 'itertools', 'datetime', 'shlex', 'xml.etree.ElementTree')
_MODELLED = ('flask', 'django.http', 'django.shortcuts', 'django.utils.safestring', 'django.utils.html', 'django.utils.http', 'django.db', 'django.template',
             'markupsafe', 'werkzeug.utils', 'werkzeug.security', 'jinja2', 'fastapi', 'fastapi.responses', 'sqlalchemy', 'starlette.responses', 'requests')
_KNOWN_AS = {
    'ET': 'xml.etree.ElementTree', 'ElementTree': 'xml.etree.ElementTree', 'etree': 'lxml.etree', 'minidom': 'xml.dom.minidom', 'parser': 'html.parser',
    'osp': 'os.path', 'path': 'os.path', 'sp': 'subprocess', 'np': 'numpy', 'pd': 'pandas', 'urlparse': 'urllib.parse', 'urllib2': 'urllib.request',
    'cPickle': 'pickle', 'StringIO': 'io', 'commands': 'subprocess', 'httplib': 'http.client', 'ConfigParser': 'configparser', 'Queue': 'queue',
}
_RENAMED = {'unicode': str, 'basestring': str, 'long': int, 'unichr': chr, 'xrange': range}
_DATABASES = ('conn', 'connection', 'db', 'database', 'session', 'engine', 'con', 'dbconn', 'db_conn')
_CURSORS = ('c', 'cur', 'cursor', 'crsr', 'curs')
_APPLICATIONS = {'app': 'flask.Flask', 'application': 'flask.Flask', 'blueprint': 'flask.Blueprint', 'bp': 'flask.Blueprint', 'api': 'flask.Blueprint',
                 'router': 'fastapi.APIRouter'}


# What every module has.
_MODULE_NAMES = ('__file__', '__path__', '__name__', '__doc__', '__package__', '__spec__', '__loader__', '__builtins__', '__all__', '__class__')


class _Bindings(ast.NodeVisitor):
    """Which names a file reads, and which it makes anywhere: whoever makes one, even in another function, has it."""

    def __init__(self):
        self.read, self.made, self.caught, self.members = set(), set(dir(builtins)), set(), {}
        self.stars = False

    def visit_Name(self, node):
        (self.read if isinstance(node.ctx, ast.Load) else self.made).add(node.id)

    def visit_Attribute(self, node):
        if isinstance(node.value, ast.Name):
            self.members.setdefault(node.value.id, set()).add(node.attr)
        self.generic_visit(node)

    def visit_arg(self, node):
        self.made.add(node.arg)
        self.generic_visit(node)

    def _definition(self, node):
        self.made.add(node.name)
        self.generic_visit(node)

    visit_FunctionDef = visit_AsyncFunctionDef = visit_ClassDef = _definition

    def visit_Import(self, node):
        for alias in node.names:
            self.stars = self.stars or alias.name == '*'
            self.made.add((alias.asname or alias.name).split('.')[0])

    visit_ImportFrom = visit_Import

    def visit_ExceptHandler(self, node):
        if node.name:
            self.made.add(node.name)
        for given in node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]:
            self.caught.add(getattr(given, 'id', getattr(given, 'attr', '')))
        self.generic_visit(node)


def _module(name):
    standard = getattr(sys, 'stdlib_module_names', ())
    return name in standard or name in PACKAGES


def _imported(name):
    try:
        return importlib.import_module(name)
    except Exception:
        return None


def _from_home(name):
    for home in _HOMES:
        found = getattr(_imported(home), name, None)
        if found is not None:
            return found
    return next((MODELS[home + '.' + name] for home in _MODELLED if home + '.' + name in MODELS), None)


def _standing_for(name, members):
    """What a free name most likely was; None when nobody can tell."""
    if name in _RENAMED:
        return _RENAMED[name]
    if name == 'raw_input':
        return builtins.input
    if name in _CURSORS + _DATABASES and members & {'execute', 'executemany', 'fetchone', 'fetchall', 'cursor', 'commit'}:
        return database.connect() if 'cursor' in members or name in _DATABASES else database.connect().cursor()
    if name in _APPLICATIONS and members & {'route', 'get', 'post', 'put', 'delete', 'patch'}:
        return MODELS[_APPLICATIONS[name]](name)
    if name == 'urlparse' and 'urlparse' not in members:
        return _imported('urllib.parse').urlparse
    if name == 'datetime' and members & {'now', 'utcnow', 'strptime', 'fromtimestamp', 'today'}:
        return _imported('datetime').datetime
    if name in ('logger', 'log', 'LOG', 'LOGGER', '_logger'):
        return _imported('logging').getLogger(name)
    if name in _KNOWN_AS and members:
        return _imported(_KNOWN_AS[name])
    if _module(name):
        return _imported(name)
    return _from_home(name)


def free_names(tree):
    """Names that are read, and neither made in the file nor built in, with the attributes asked of them; and what is caught."""
    found = _Bindings()
    found.visit(tree)
    return {name: found.members.get(name, set()) for name in found.read - found.made}, found.caught


def supply(tree, namespace):
    """Gives the namespace every name that would be missing, and says which."""
    supplied = []
    names, caught = free_names(tree)
    stubs.CAUGHT.update(caught)
    for name, members in sorted(names.items()):
        if name in namespace or name in _MODULE_NAMES:
            continue
        known = _standing_for(name, members)
        if known is None and (name in caught or stubs.is_error(name)):
            known = type(name, (Exception,), {})
        if known is None:
            known = Stub(name)
        supplied.append(name)
        namespace[name] = known
    return supplied
