"""Directories and XML trees: what makes a value harmless in a filter, a name or an expression; the rest are stand-ins."""
from probe_events import text_of

MODELS = {}
_FILTER = {'\\': '\\5c', '*': '\\2a', '(': '\\28', ')': '\\29', '\x00': '\\00'}


def escape_filter(value='', *_args, **_options):
    return ''.join(_FILTER.get(c, c) for c in text_of(value))


def _filter_format(template='', values=()):
    return text_of(template) % tuple(escape_filter(value) for value in values)


def escape_name(value='', *_args, **_options):
    escaped = ''.join('\\' + c if c in '\\,+"<>;=\x00' else c for c in text_of(value))
    return '\\' + escaped if escaped[:1] in ('#', ' ') else escaped


for _name in ('ldap.filter.escape_filter_chars', 'ldap3.utils.conv.escape_filter_chars', 'ldap3.utils.conv.escape_bytes',
              'django_auth_ldap.config.escape_filter_chars'):
    MODELS[_name] = escape_filter
MODELS['ldap.filter.filter_format'] = _filter_format
for _name in ('ldap.dn.escape_dn_chars', 'ldap3.utils.dn.escape_rdn', 'ldap3.utils.dn.escape_attribute_value'):
    MODELS[_name] = escape_name
for _name in ('LDAPError', 'INVALID_CREDENTIALS', 'NO_SUCH_OBJECT', 'SERVER_DOWN'):
    MODELS['ldap.' + _name] = type(_name, (Exception,), {})
