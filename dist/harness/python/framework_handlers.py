"""Classes whose methods are called once a client is connected: what such an object has by then."""
import io
import sys

from probe_events import sink, text_of
from probe_framework_request import AsyncRequest, Fields, Line, Upload
from probe_framework_response import Headers, answered, redirect
from probe_taint import TAINT

MODELS = {}


class _Page(io.BytesIO):
    """What is sent to the client, as what its headers say it is."""

    def __init__(self, kind):
        super().__init__()
        self.kind = kind

    def write(self, data):
        answered('wfile.write', data, self.kind)
        return len(data)


class _Connected:
    """`http.server`: what the client sent, and where the answer goes."""

    command, request_version, close_connection = 'GET', 'HTTP/1.1', True
    client_address = ('127.0.0.1', 1)
    path = requestline = property(lambda self: Line(TAINT.external()))
    headers = property(lambda self: Fields())
    rfile = property(lambda self: io.BytesIO(TAINT.external_bytes()))
    wfile = property(lambda self: _Page(self.__dict__.get('sent_kind', 'text/plain')))


class _Stream:
    """`socketserver`: a client's connection, or a packet with one."""

    def recv(self, *_):
        return TAINT.external_bytes()

    def __getitem__(self, place):
        return TAINT.external_bytes() if place == 0 else self

    def __getattr__(self, key):
        if key.startswith('__'):
            raise AttributeError(key)
        return lambda *_args, **_options: None


class Tornado:
    """Tornado's handlers: a request's parts by methods of their own."""

    def __init__(self, *_args, **_options):
        self.request, self.settings, self.current_user = AsyncRequest(), {}, 'abc'
        self.kind, self.headers = 'text/html', Headers()

    def get_argument(self, *_args, **_options):
        return TAINT.external()

    get_query_argument = get_body_argument = get_cookie = get_secure_cookie = decode_argument = get_argument

    def get_arguments(self, *_args, **_options):
        return [TAINT.external()]

    get_query_arguments = get_body_arguments = get_arguments

    def set_header(self, key='', value=''):
        if text_of(key).lower() == 'content-type':
            self.kind = text_of(value)
        self.headers[key] = value

    add_header = set_header

    def set_cookie(self, key='', value='', *_args, **_options):
        sink('header', 'set_cookie', text_of(key) + '=' + text_of(value))

    def write(self, chunk=''):
        answered('write', chunk if isinstance(chunk, (str, bytes)) else '', 'application/json' if isinstance(chunk, dict) else self.kind)

    finish = write

    def redirect(self, url='', *_args, **_options):
        redirect(url)

    def __getattr__(self, key):
        if key.startswith('__'):
            raise AttributeError(key)
        return lambda *_args, **_options: None


class AsyncUpload(Upload):
    """FastAPI's: reading it is awaited."""

    async def read(self, *_sizes):
        return TAINT.external_bytes()

    async def seek(self, *_):
        return 0

    async def close(self):
        return None


def _connect(made_class, model):
    for name, value in list(vars(model).items()):
        if not name.startswith('__') and name not in vars(made_class):
            setattr(made_class, name, value)


def _patch_http():
    server = sys.modules['http.server'].BaseHTTPRequestHandler
    _connect(server, _Connected)
    server.send_response = server.send_error = server.end_headers = lambda self, *_args: None
    if server.send_header.__module__ == 'http.server':
        server.send_header = _send_header


def _send_header(self, keyword, value):
    name = text_of(keyword).lower()
    if name == 'content-type':
        self.sent_kind = text_of(value)
    sink('redirect' if name == 'location' else 'header', text_of(keyword), value)


def _patch_streams():
    _connect(sys.modules['socketserver'].BaseRequestHandler, _Served)


class _Served:
    client_address = ('127.0.0.1', 1)
    request = property(lambda self: _Stream())
    rfile = property(lambda self: io.BytesIO(TAINT.external_bytes()))
    wfile = property(lambda self: io.BytesIO())


PATCHES = {'http.server': _patch_http, 'socketserver': _patch_streams}
MODELS['tornado.web.RequestHandler'] = Tornado
MODELS['tornado.web.authenticated'] = lambda method: method
MODELS['fastapi.UploadFile'] = MODELS['starlette.datastructures.UploadFile'] = AsyncUpload
