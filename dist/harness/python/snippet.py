"""The snippet as a whole: its loaded modules, the syntax of the unit, the words that its tables know."""
import ast
import sys

from probe_calling import find_definition
from probe_events import ROOT

_WORDS = 3


def namespaces():
    """What the snippet's own modules define, the unit's first."""
    found = []
    for module in list(sys.modules.values()):
        path = getattr(module, '__file__', None)
        if isinstance(path, str) and path.startswith(ROOT) and not any(module.__dict__ is known for known in found):
            found.append(module.__dict__)
    return found


def definition(job):
    """The unit's syntax tree; None where it is no function."""
    return find_definition(ast.parse(job['text']), job['unit'])[0]


def reads(node, name):
    """Whether a function makes any use of a name."""
    return any(isinstance(inner, ast.Name) and inner.id == name and isinstance(inner.ctx, ast.Load) for inner in ast.walk(node))


def known_words(most=_WORDS):
    """Keys and entries of the module's own tables, and fields of objects in them; first of all no word in particular."""
    words, fields = [], []
    for namespace in namespaces():
        for name, value in list(namespace.items()):
            if isinstance(value, (dict, list, tuple, set, frozenset)) and not name.startswith('__'):
                words += [word for word in list(value)[:1] if isinstance(word, str)]
                for item in list(value.values() if isinstance(value, dict) else value)[:1]:
                    fields += [field for field in getattr(item, '__dict__', {}).values() if isinstance(field, str)]
    return [None, *dict.fromkeys(words + fields)][:most + 1]
