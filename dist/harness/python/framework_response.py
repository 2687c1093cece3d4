"""Responses: what the client would get is an event."""
import json

from probe_events import sink, text_of
from probe_stubs import Stub


class Response:
    """A response as it is built; what the client would get is an event."""

    status_code = 200

    def __init__(self, body='', *args, **options):
        kind = options.get('content_type') or options.get('mimetype') or options.get('media_type') or self.kind
        positional = [a for a in args if isinstance(a, str) and '/' in a]
        object.__setattr__(self, 'content_type', text_of(positional[0] if positional else kind))
        if isinstance(body, Response):
            body = body.body
        given = options.get('text', options.get('content', body)) if body in ('', b'') else body
        self.body = given if isinstance(given, (str, bytes)) else text_of(given or '')
        self.headers = Headers(options.get('headers') or {})
        if self.body:
            answered('response', self.body, self.content_type)

    kind = 'text/html'

    def __str__(self):
        return text_of(self.body)

    def set_cookie(self, key='', value='', *_, **__):
        sink('header', 'set_cookie', text_of(key) + '=' + text_of(value))

    def write(self, text):
        answered('response.write', text, self.content_type)

    def __setitem__(self, key, value):
        self.headers[key] = value

    def __getattr__(self, key):
        if key.startswith('__'):
            raise AttributeError(key)
        return Stub('response.' + key)


class Headers(dict):
    def __setitem__(self, key, value):
        if text_of(key).lower() == 'location':
            sink('redirect', 'Location', value)
        else:
            sink('header', text_of(key), value)
        dict.__setitem__(self, key, value)

    set = add = __setitem__


class HtmlResponse(Response):
    """Named for what it is: frameworks are told by the class what a handler returns."""


class JsonResponse(Response):
    kind = 'application/json'

    def __init__(self, body='', *args, **options):
        super().__init__('', *args, **options)
        # `jsonify(error=…)` and `JSONResponse(content=…)`: the fields by name.
        given = options.get('content', options) if body == '' and options else body
        self.body = json.dumps(given, default=text_of)


class PlainResponse(Response):
    kind = 'text/plain'


def answered(name, body, kind):
    """Text on its way to a browser, with the type it is declared as."""
    sink('html', name, body, [], {'html': 'html' in text_of(kind).lower()}, anywhere=True)


def redirect(location='', *_args, **options):
    target = options.get('location', options.get('url', options.get('redirect_to', location)))
    sink('redirect', 'redirect', target)
    made = PlainResponse('')
    dict.__setitem__(made.headers, 'Location', target)
    return made
