"""HTTP clients: every request is recorded and answered."""
from probe_events import sink, text_of
from probe_patch_network import Answer, requested, unverifying
from probe_stubs import Stub

MODELS = {}
_VERBS = ('get', 'post', 'put', 'delete', 'head', 'patch', 'options')


def _verb(name):
    def call(*args, **options):
        url = options.get('url', args[0] if args else '')
        return requested(name, url, options)
    return call


def _any_verb(name):
    def call(*args, **options):
        url = options.get('url', args[1] if len(args) > 1 else args[0] if args else '')
        return requested(name, url, options)
    return call


class Session(Stub):
    """A client object. `verify = False` on it counts for every request."""

    def __init__(self, *_args, **options):
        super().__init__('session')
        for verb in _VERBS:
            self._members[verb] = self._request(verb, 0)
        self._members['request'] = self._members['urlopen'] = self._request('request', 1)
        self._members['stream'] = self._members['send'] = self._request('request', 1)
        self._members['headers'] = {}
        self._members['base'] = text_of(options.get('base_url', ''))
        trusting = options.get('verify', True) is False or unverifying(options.get('verify'))
        if trusting or text_of(options.get('cert_reqs', '')) in ('CERT_NONE', 'VerifyMode.CERT_NONE', '0'):
            sink('tls', 'session', 'verify=False')

    def _request(self, verb, position):
        def call(*args, **options):
            url = options.get('url', args[position] if len(args) > position else '')
            if self._members.get('verify', True) is False:
                options = dict(options, verify=False)
            base = self._members['base']
            target = url if '://' in text_of(url) or not base else base.rstrip('/') + '/' + text_of(url).lstrip('/')
            return requested('session.' + verb, target, options)
        return call

    async def __aenter__(self):
        return self


class Fetcher(Session):
    """Tornado's clients."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self._members['fetch'] = self._request('fetch', 0)


def _connector(*_args, **options):
    if options.get('ssl', True) is False or options.get('verify_ssl', True) is False or unverifying(options.get('ssl')):
        sink('tls', 'aiohttp.TCPConnector', 'connections without verification')
    return Stub('aiohttp.TCPConnector()')


for _library in ('requests', 'httpx', 'requests.api'):
    for _name in _VERBS:
        MODELS[_library + '.' + _name] = _verb(_library + '.' + _name)
    MODELS[_library + '.request'] = _any_verb(_library + '.request')
for _name in ('requests.Session', 'requests.session', 'requests.sessions.Session', 'httpx.Client', 'httpx.AsyncClient', 'aiohttp.ClientSession',
              'urllib3.PoolManager', 'urllib3.HTTPSConnectionPool'):
    MODELS[_name] = Session


for _name in ('AsyncHTTPClient', 'HTTPClient'):
    MODELS['tornado.httpclient.' + _name] = Fetcher
MODELS['aiohttp.TCPConnector'] = _connector


class _Failure(Exception):
    pass


for _name in ('RequestException', 'HTTPError', 'Timeout', 'ConnectionError', 'SSLError', 'InvalidURL', 'TooManyRedirects'):
    _made = type(_name, (_Failure,), {})
    MODELS['requests.' + _name] = MODELS['requests.exceptions.' + _name] = _made
MODELS['httpx.Response'] = MODELS['requests.Response'] = Answer
