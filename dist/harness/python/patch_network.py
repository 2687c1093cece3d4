"""Requests are recorded and answered; nothing leaves. TLS settings are reported where they are switched off."""
import io
import sys

import probe_patch_sockets as sockets
from probe_events import frames, listening, sink, text_of
from probe_stubs import Stub
from probe_taint import TAINT, Spoken


class Answer:
    """What every request is answered with: success, and untrusted text where sources are under test."""

    status = status_code = code = 200
    ok = True
    is_redirect = False
    reason = 'OK'
    encoding = 'utf-8'
    history = ()

    def __init__(self, url=''):
        self.url = url
        self.headers = {'Content-Type': 'text/plain', 'content-length': '2'}
        self.cookies = {}
        self.raw = io.BytesIO(TAINT.external_bytes())

    @property
    def text(self):
        return Spoken(TAINT.external())

    @property
    def content(self):
        return TAINT.external_bytes()

    def json(self, **_):
        return {'id': 1, 'name': TAINT.external(), 'url': TAINT.external(), 'data': TAINT.external()}

    def read(self, *_):
        return TAINT.external_bytes()

    def iter_content(self, *_, **__):
        return iter([TAINT.external_bytes()])

    def iter_lines(self, *_, **__):
        return iter([TAINT.external_bytes()])

    def raise_for_status(self):
        return self

    def getcode(self):
        return 200

    def geturl(self):
        return self.url

    def info(self):
        return self.headers

    def getheader(self, *_):
        return ''

    def getheaders(self):
        return []

    def close(self):
        pass

    def __iter__(self):
        return iter([TAINT.external_bytes()])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        return False

    def __await__(self):
        async def itself():
            return self
        return itself().__await__()


def requested(name, url, options=None):
    """Records one request. `verify=False` and its like are a second event."""
    options = options or {}
    target = getattr(url, 'full_url', url)
    sink('request', name, target)
    if options.get('verify', True) is False or options.get('ssl', True) is False or options.get('verify_ssl', True) is False:
        sink('tls', name, 'verify=False')
    context = options.get('context') or options.get('ssl_context')
    if unverifying(context):
        sink('tls', name, 'context without verification')
    return Answer(text_of(target))


def unverifying(context):
    """No module `ssl`, no context of it."""
    ssl = sys.modules.get('ssl')
    return ssl is not None and isinstance(context, ssl.SSLContext) and context.verify_mode == ssl.CERT_NONE


class _Connection:
    """`http.client` connections: the host is chosen at construction, the path later."""

    scheme = 'http'

    def __init__(self, host, port=None, *_, **options):
        self.host, self.port, self.options = host, port, options

    def request(self, method, url, *_, **__):
        requested('http.client', '%s://%s%s' % (self.scheme, text_of(self.host), text_of(url)), self.options)

    putrequest = request

    def getresponse(self):
        return Answer()

    def __getattr__(self, key):
        return lambda *_a, **_k: None


class _SecureConnection(_Connection):
    scheme = 'https'


def _unverified(real):
    def context(*args, **options):
        sink('tls', 'ssl._create_unverified_context', 'context without verification')
        return real(*args, **options)
    return context


def _wrap_socket(self, sock, *args, **options):
    if self.verify_mode == sys.modules['ssl'].CERT_NONE:
        sink('tls', 'ssl.wrap_socket', 'context without verification')
    elif not self.check_hostname:
        sink('tls', 'ssl.wrap_socket', 'context without host name check')
    else:
        sink('verified', 'ssl.wrap_socket')
    return sock


class _Mail(Stub):
    """`smtplib` clients, with attention to how TLS is switched on."""

    def __init__(self, host='', port=0, *args, **options):
        super().__init__('smtplib.SMTP')
        if listening() and frames():
            sink('request', 'smtplib.SMTP', text_of(host))

    def starttls(self, *args, context=None, **options):
        if context is None:
            sink('tls', 'smtplib.SMTP.starttls', 'no context: certificates are not verified')
        elif getattr(context, 'verify_mode', None) == sys.modules['ssl'].CERT_NONE:
            sink('tls', 'smtplib.SMTP.starttls', 'context without verification')
        return (220, b'ready')


def _patch_requests():
    request = sys.modules['urllib.request']
    request.urlopen = lambda url, *_a, **o: requested('urllib.request.urlopen', url, o)
    request.urlretrieve = lambda url, filename=None, *_a, **o: (requested('urllib.request.urlretrieve', url, o), (filename or 'x', {}))[1]
    request.OpenerDirector.open = lambda self, url, *_a, **o: requested('urllib.request.open', url, o)


def _patch_connections():
    client = sys.modules['http.client']
    client.HTTPConnection, client.HTTPSConnection = _Connection, _SecureConnection


def _patch_tls():
    ssl = sys.modules['ssl']
    ssl._create_unverified_context = _unverified(ssl._create_unverified_context)
    ssl.SSLContext.wrap_socket = _wrap_socket


def _patch_mail():
    mail = sys.modules['smtplib']
    mail.SMTP = mail.SMTP_SSL = _Mail


PATCHES = {
    'socket': sockets.patch, 'ssl': _patch_tls, 'http.client': _patch_connections,
    'urllib.request': _patch_requests, 'smtplib': _patch_mail,
}
