"""The request: untrusted throughout, whatever the framework calls its parts."""
import io
import os

from probe_events import sink, text_of
from probe_stubs import Stub
from probe_taint import TAINT


class Fields(dict):
    """A request's mapping: untrusted text under every name."""

    def __missing__(self, key):
        return TAINT.external()

    def get(self, key, default=None, type=None, **_):
        value = self[key]
        if type is None:
            return value
        try:
            return type(value)
        except (ValueError, TypeError):
            return default

    def __contains__(self, key):
        return True

    def __bool__(self):
        return True

    def getlist(self, key, *_):
        return [self[key]]

    get_all = getlist

    def to_dict(self, *_):
        return self

    def items(self):
        return [('name', TAINT.external())]

    def keys(self):
        return ['name']

    def values(self):
        return [TAINT.external()]

    def __iter__(self):
        return iter(['name'])

    def __len__(self):
        return 1


class Line(str):
    """What stands in a request's first line, where no framework has taken it apart."""


class Body(bytes):
    """A request's `data`: bytes here, fields there."""

    def __getitem__(self, key):
        return bytes.__getitem__(self, key) if isinstance(key, (int, slice)) else TAINT.external()

    def get(self, key, default=None):
        return TAINT.external()

    def items(self):
        return [('name', TAINT.external())]

    def __contains__(self, key):
        return bytes.__contains__(self, key) if isinstance(key, (int, bytes)) else True


class Upload:
    """An uploaded file: a stream, too."""

    content_type = 'text/plain'
    size = content_length = 3

    @property
    def filename(self):
        return TAINT.external()

    name = filename

    @property
    def file(self):
        return io.BytesIO(TAINT.external_bytes())

    stream = file

    def read(self, *sizes):
        return self.__getattr__('read')(*sizes)

    def save(self, path, *_):
        if TAINT.in_value(text_of(path)):
            sink('file', 'upload.save', path, [os.path.realpath(text_of(path))], {'writes': True, 'cwd': os.getcwd()})

    def chunks(self, *_):
        return [self.read()]

    def __getattr__(self, key):
        if key.startswith('__'):
            raise AttributeError(key)
        if '_opened' not in self.__dict__:
            self.__dict__['_opened'] = self.file
        return getattr(self._opened, key)

    def __iter__(self):
        return iter([self.read()])


class Uploads(Fields):
    def __missing__(self, key):
        return Upload()

    def get(self, key, default=None, **_):
        return Upload()

    def values(self):
        return [Upload()]


class Request:
    """One request model for all frameworks: everything a client may choose is untrusted."""

    _FIELDS = ('args', 'form', 'values', 'cookies', 'headers', 'GET', 'POST', 'COOKIES', 'META', 'query_params', 'params',
               'query', 'path_params', 'view_args', 'match_info', 'forms', 'rel_url')
    _TEXTS = ('path', 'url', 'full_path', 'referrer', 'host', 'base_url', 'url_root', 'path_info', 'uri', 'host_url', 'origin', 'remote_user')
    content_type = mimetype = 'application/json'
    content_length = 10
    is_json = True
    is_secure = False
    remote_addr = '127.0.0.1'
    scheme = 'http'

    def __getattr__(self, key):
        if key.startswith('__') and key.endswith('__'):
            raise AttributeError(key)
        if key == 'method':
            return 'POST' if TAINT.variant % 2 else 'GET'
        if key in self._FIELDS:
            return Fields()
        if key in self._TEXTS:
            return TAINT.external()
        if key in ('json', 'data', 'body', 'raw_data', 'query_string', 'stream'):
            makers = {'json': Fields, 'stream': lambda: io.BytesIO(TAINT.external_bytes()), 'data': lambda: Body(TAINT.external_bytes())}
            return makers.get(key, TAINT.external_bytes)()
        if key in ('files', 'FILES'):
            return Uploads()
        if key in ('user', 'session', 'app', 'state', 'client'):
            return Stub('request.' + key)
        return Stub('request.' + key)

    def get_json(self, *_, **__):
        return Fields()

    def get_data(self, *_, as_text=False, **__):
        return TAINT.external() if as_text else TAINT.external_bytes()

    def build_absolute_uri(self, location=''):
        return 'http://localhost/' + text_of(location)

    def get_argument(self, *_, **__):
        return TAINT.external()


class AsyncRequest(Request):
    """Starlette's and aiohttp's: the body is awaited."""

    def __getattr__(self, key):
        if key in ('json', 'form', 'post'):
            async def fields():
                return Fields()
            return fields
        if key in ('body', 'read'):
            async def body():
                return TAINT.external_bytes()
            return body
        if key == 'text':
            async def text():
                return TAINT.external()
            return text
        return Request.__getattr__(self, key)
