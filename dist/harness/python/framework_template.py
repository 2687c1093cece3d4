"""Template engines, as far as their escaping goes: where untrusted text is the template, and how it is rendered."""
import html
import re

from probe_events import sink, text_of
from probe_framework_response import Response, answered
from probe_stubs import Stub
from probe_taint import TAINT

MODELS = {}
_LOOP = re.compile(r'\{%-?\s*for\s+(\w+)\s+in\s+([\w.]+)')
_OUTPUT = re.compile(r'\{\{-?\s*([A-Za-z_][\w.]*(?:\[[^\]]*\])?)\s*((?:\|\s*\w+(?:\([^)]*\))?\s*)*)-?\}\}')


class Markup(str):
    """Text that is held to be markup already."""

    def __new__(cls, value='', *_):
        return str.__new__(cls, text_of(value))

    def __mod__(self, values):
        values = tuple(escape(v) for v in values) if isinstance(values, tuple) else escape(values)
        return Markup(str.__mod__(self, values))

    def format(self, *args, **options):
        return Markup(str.format(self, *[escape(a) for a in args], **{k: escape(v) for k, v in options.items()}))

    def __add__(self, other):
        return Markup(str.__add__(self, escape(other)))

    def __html__(self):
        return self

    @classmethod
    def escape(cls, value):
        return cls(escape(value))


def escape(value):
    return str(value) if isinstance(value, Markup) else html.escape(text_of(value), quote=True)


def _look_up(path, values):
    name, *rest = re.split(r'[.\[]', path)
    value = values.get(name, '')
    for key in rest:
        key = key.strip('\'"]')
        value = value.get(key, '') if isinstance(value, dict) else getattr(value, key, '')
    return value


def _looped(source, values):
    """The values, with those that loops take from them: one of each, that under test where it is among them."""
    values = dict(values)
    for name, path in _LOOP.findall(source):
        items = _look_up(path, values)
        if isinstance(items, (list, tuple)) and items:
            values[name] = next((item for item in reversed(items) if TAINT.in_value(item)), items[-1])
    return values


def render(source, values, escaping):
    """Outputs are replaced; statements are dropped, their bodies kept once."""
    values = _looped(source, values)

    def output(found):
        value = _look_up(found.group(1), values)
        filters = re.findall(r'\w+', found.group(2))
        if 'e' in filters or 'escape' in filters or 'forceescape' in filters:
            return html.escape(text_of(value), quote=True)
        if 'tojson' in filters:
            return text_of(value).replace('<', '\\u003c').replace('>', '\\u003e').replace("'", '\\u0027')
        return text_of(value) if 'safe' in filters or not escaping else escape(value)
    return re.sub(r'\{%.*?%\}', '', _OUTPUT.sub(output, source), flags=re.S)


class Template:
    """A template made from text."""

    _ESCAPES = False

    def __init__(self, source='', *_args, autoescape=None, **_options):
        self.source = text_of(source)
        self.escaping = bool(self._ESCAPES if autoescape is None else autoescape)
        sink('template', 'Template', self.source)

    def render(self, *args, **values):
        for given in args:
            given = getattr(given, 'values', given)
            if isinstance(given, dict):
                values = dict(given, **values)
        text = render(self.source, values, self.escaping)
        sink('rendered', 'Template.render', text, [], {'bound': TAINT.in_value(values)})
        return text

    generate = stream = render

    async def render_async(self, *args, **values):
        return self.render(*args, **values)

    substitute = safe_substitute = render_unicode = render


class EscapingTemplate(Template):
    _ESCAPES = True


class Environment(Stub):
    """jinja2's: it escapes only if told to."""

    def __init__(self, *_args, autoescape=False, loader=None, **_options):
        super().__init__('jinja2.Environment')
        object.__setattr__(self, 'escaping', bool(autoescape))
        object.__setattr__(self, 'known', loader if isinstance(loader, dict) else {})

    def from_string(self, source='', *_args, **_options):
        return Template(source, autoescape=self.escaping)

    def get_template(self, name='', *_):
        return FileTemplate(self.known.get(name), autoescape=self.escaping)

    select_template = get_template


class FileTemplate(Template):
    """One of the application's own: where its text is not at hand, it shows whatever it is given."""

    def __init__(self, source, autoescape):
        self.source, self.escaping = source, autoescape

    def render(self, *args, **values):
        if self.source is not None:
            return super().render(*args, **values)
        given = dict(args[0], **values) if args and isinstance(args[0], dict) else values
        text = '<p>' + ' '.join(escape(value) if self.escaping else text_of(value) for value in given.values()) + '</p>'
        sink('rendered', 'Template.render', text, [], {'bound': TAINT.in_value(given)})
        return text


class SandboxedEnvironment(Environment):
    """Made to render what strangers write: their template as such harms nobody."""

    def from_string(self, source='', *_args, **_options):
        return FileTemplate(text_of(source), self.escaping)


class _Context:
    def __init__(self, values=None, *_, **__):
        self.values = values or {}


def _render_template_string(source='', *_args, **values):
    sink('template', 'render_template_string', text_of(source), [], {'bound': TAINT.in_value(values)})
    text = render(text_of(source), values, True)
    answered('render_template_string', text, 'text/html')
    return text


def _render_file(*_args, **_values):
    return Response('page')


def _format_html(pattern='', *args, **values):
    return Markup(text_of(pattern)).format(*args, **values)


def _trusted(value=''):
    answered('markup', value, 'text/html')
    return Markup(value)


for _name in ('markupsafe.Markup', 'flask.Markup', 'jinja2.Markup'):
    MODELS[_name] = Markup
for _name in ('django.utils.safestring.mark_safe', 'django.utils.safestring.SafeString'):
    MODELS[_name] = _trusted
MODELS.update({
    'jinja2.Template': Template,
    'jinja2.Environment': Environment,
    'jinja2.sandbox.SandboxedEnvironment': SandboxedEnvironment,
    'jinja2.sandbox.ImmutableSandboxedEnvironment': SandboxedEnvironment,
    'jinja2.DictLoader': lambda mapping=None: dict(mapping or {}),
    'jinja2.select_autoescape': lambda *_a, **_k: True,
    'mako.template.Template': Template,
    'tornado.template.Template': EscapingTemplate,
    'django.template.Template': EscapingTemplate,
    'django.template.Context': _Context,
    'django.utils.html.format_html': _format_html,
    'flask.render_template_string': _render_template_string,
    'flask.render_template': _render_file,
    'django.shortcuts.render': _render_file,
    'django.template.loader.render_to_string': lambda *_a, **_k: 'page',
})
