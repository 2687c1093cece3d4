"""What the file itself knows of: names of hosts that it trusts, so that an attack can look like one of them."""
import ast
import re

from probe_taint import Payload

_HOST = re.compile(r'^(?:https?://)?((?:[a-z0-9-]+\.)+[a-z]{2,12})(?:[:/?#].*)?$', re.I)
# Endings of files, which hosts do not have.
_FILES = re.compile(r'\.(?:py|txt|json|html?|xml|ya?ml|csv|log|db|sqlite3?|png|jpe?g|gif|pdf|zip|cfg|ini|conf|md|js|css|sh|exe)$', re.I)
_MOST = 2
HOSTS = []
# Kinds of archives that the file unpacks.
ARCHIVES = set()


def read(tree):
    """Hosts among the texts of the file, and the one that harmless values name."""
    found = []
    for node in ast.walk(tree):
        text = _HOST.match(node.value) if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) < 200 else None
        if text and not _FILES.search(text.group(1)) and text.group(1) not in found:
            found.append(text.group(1))
    ARCHIVES.update(node.id[:3] for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id in ('zipfile', 'tarfile'))
    HOSTS[:] = found[:_MOST] + ['example.com']


def lookalikes(canary):
    """Addresses of the attacker's that a careless comparison takes for a trusted host's."""
    made = []
    for host in HOSTS:
        made += [
            Payload('lookalike', 'https://' + canary + host + '/'),
            Payload('lookalike', 'https://' + host + '.' + canary + '.example/'),
            Payload('lookalike', 'https://' + canary + '.example/' + host),
            Payload('lookalike', 'https://' + host + '@' + canary + '.example/'),
        ]
    return made
