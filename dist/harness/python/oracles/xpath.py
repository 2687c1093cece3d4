"""XPath: the canary is the name of a node, which only an altered expression asks for."""
import xml.etree.ElementPath as paths
import xml.etree.ElementTree as trees

from probe_events import sink
from probe_oracle_base import nothing
from probe_taint import TAINT, Payload

before = nothing
after = nothing
_DOCUMENT = '<r><user id="1" name="abc" password="abc"><name>abc</name></user></r>'


def controls(canary):
    return [Payload('control', canary)]


def payloads(canary):
    return [
        Payload('single-quote', "x' or " + canary + "='1"),
        Payload('double-quote', 'x" or ' + canary + '="1'),
        Payload('number', '1 or ' + canary + '=1'),
        Payload('node', 'x | //' + canary),
    ]


def _recorded(name, real):
    def find(element, path, namespaces=None, *rest):
        if TAINT.in_value(path):
            sink('xpath', 'ElementTree.' + name, path)
        try:
            return real(element, path, namespaces, *rest)
        except (SyntaxError, KeyError):
            return None if name == 'find' else iter(()) if name == 'iterfind' else []
    return find


def _lenient(real):
    """Documents that are not there are as good as any: what is asked of them matters."""
    def parse(*args, **options):
        try:
            return real(*args, **options)
        except (trees.ParseError, TypeError, OSError):
            element = trees.XML(_DOCUMENT)
            return trees.ElementTree(element) if real is parsing else element
    return parse


parsing = trees.parse
for _name in ('find', 'findall', 'iterfind', 'findtext'):
    setattr(paths, _name, _recorded(_name, getattr(paths, _name)))
trees.fromstring = _lenient(trees.fromstring)
trees.parse = _lenient(trees.parse)
