"""Web frameworks: applications that register handlers, and the helpers that guard or build responses."""
import html
import os
import re

from probe_events import sink, text_of
from probe_framework_request import AsyncRequest, Request
from probe_framework_response import HtmlResponse, JsonResponse, PlainResponse, Response, redirect
from probe_stubs import Stub
from probe_taint import TAINT

MODELS = {}
# Qualified name of a handler → what its returned text becomes.
HANDLERS = {}


def _response_kind(decorator, options):
    given = options.get('response_class')
    if decorator == 'fastapi':
        return 'text/html' if 'Html' in getattr(given, '__name__', '') else 'application/json'
    return 'text/html'


class Application(Stub):
    """An app, blueprint or router: its decorators register handlers and return them unchanged."""

    _KIND = 'flask'

    def __init__(self, name='app', *_args, **_options):
        super().__init__('application')

    def _register(self, *_rule, **options):
        def keep(function):
            HANDLERS[getattr(function, '__qualname__', '')] = _response_kind(type(self)._KIND, options)
            return function
        return keep

    route = get = post = put = delete = patch = errorhandler = websocket = api_route = head = options = _register

    def add_url_rule(self, rule='', endpoint=None, view_func=None, **options):
        if view_func is not None:
            self._register()(view_func)


class Api(Application):
    _KIND = 'fastapi'


def _default(value=None, *_args, **_options):
    """FastAPI's `Query(...)`, `Body(...)`: the default, as far as there is one."""
    return None if value is Ellipsis else value


def _abort(*_args, **_options):
    raise PermissionError('aborted')


def _secure_filename(name):
    return re.sub(r'[^A-Za-z0-9_.-]', '_', os.path.basename(text_of(name).replace('\\', '/'))).strip('._')


def _safe_join(base, *parts):
    joined = os.path.normpath(os.path.join(text_of(base), *[text_of(p) for p in parts]))
    inside = joined == text_of(base) or joined.startswith(text_of(base).rstrip('/') + '/')
    return joined if inside else None


def _send_file(path='', *_args, **_options):
    if TAINT.in_value(text_of(path)):
        sink('file', 'send_file', path, [os.path.realpath(text_of(path))], {'writes': False, 'cwd': os.getcwd()})
    return PlainResponse('file')


def _send_from_directory(directory='', path='', *_args, **_options):
    if _safe_join(directory, path) is None:
        _abort()
    return PlainResponse('file')


def _escape(value=''):
    return html.escape(text_of(value), quote=True)


for _name in ('flask.Flask', 'flask.Blueprint', 'quart.Quart', 'bottle.Bottle', 'sanic.Sanic', 'sanic.Blueprint'):
    MODELS[_name] = Application
for _name in ('fastapi.FastAPI', 'fastapi.APIRouter', 'fastapi.routing.APIRouter'):
    MODELS[_name] = Api
for _name in ('fastapi.Query', 'fastapi.Body', 'fastapi.Form', 'fastapi.Path', 'fastapi.Header', 'fastapi.Cookie', 'fastapi.File', 'fastapi.Depends'):
    MODELS[_name] = _default
for _name in ('bottle.route', 'bottle.get', 'bottle.post'):
    MODELS[_name] = Application()._register
for _name in ('flask.request', 'bottle.request', 'quart.request'):
    MODELS[_name] = Request()
for _name in ('flask.Request', 'django.http.HttpRequest', 'django.http.request.HttpRequest', 'werkzeug.wrappers.Request', 'werkzeug.Request'):
    MODELS[_name] = Request
for _name in ('fastapi.Request', 'starlette.requests.Request', 'fastapi.requests.Request', 'aiohttp.web.Request'):
    MODELS[_name] = AsyncRequest
for _name in ('flask.Response', 'flask.make_response', 'django.http.HttpResponse', 'django.http.response.HttpResponse', 'werkzeug.wrappers.Response',
              'werkzeug.Response', 'bottle.HTTPResponse'):
    MODELS[_name] = Response
MODELS['fastapi.responses.HTMLResponse'] = MODELS['starlette.responses.HTMLResponse'] = HtmlResponse
for _name in ('fastapi.Response', 'fastapi.responses.Response', 'starlette.responses.Response', 'fastapi.responses.PlainTextResponse',
              'starlette.responses.PlainTextResponse', 'aiohttp.web.Response'):
    MODELS[_name] = PlainResponse
for _name in ('flask.jsonify', 'django.http.JsonResponse', 'fastapi.responses.JSONResponse', 'starlette.responses.JSONResponse', 'aiohttp.web.json_response'):
    MODELS[_name] = JsonResponse
for _name in ('flask.redirect', 'django.shortcuts.redirect', 'django.http.HttpResponseRedirect', 'django.http.HttpResponsePermanentRedirect', 'bottle.redirect',
              'starlette.responses.RedirectResponse', 'fastapi.responses.RedirectResponse', 'werkzeug.utils.redirect', 'aiohttp.web.HTTPFound'):
    MODELS[_name] = redirect
for _name in ('flask.abort', 'werkzeug.exceptions.abort', 'bottle.abort'):
    MODELS[_name] = _abort
for _name in ('flask.escape', 'markupsafe.escape', 'django.utils.html.escape', 'werkzeug.utils.escape', 'bleach.clean',
              'jinja2.escape', 'cgi.escape', 'nh3.clean'):
    MODELS[_name] = lambda value='', *_a, **_k: _escape(value)
MODELS.update({
    'flask.url_for': lambda *_a, **_k: '/somewhere',
    'flask.send_file': _send_file, 'fastapi.responses.FileResponse': _send_file, 'starlette.responses.FileResponse': _send_file,
    'django.http.FileResponse': lambda *_a, **_k: PlainResponse('file'),
    'flask.send_from_directory': _send_from_directory,
    'flask.safe_join': _safe_join, 'werkzeug.utils.safe_join': _safe_join, 'werkzeug.security.safe_join': _safe_join,
    'werkzeug.utils.secure_filename': _secure_filename, 'werkzeug.secure_filename': _secure_filename,
    'django.utils.http.url_has_allowed_host_and_scheme': lambda url='', allowed_hosts=None, **_k: bool(re.match(r'/(?![/\\])', text_of(url))),
    'flask.stream_with_context': lambda value=None: value,
    'flask.after_this_request': lambda function: function,
})
