"""Sockets that record where they were to go, and names that resolve without a network."""
import sys

from probe_events import sink, text_of
from probe_taint import TAINT


def _recording(real):
    class Socket(real):
        def connect(self, address):
            sink('request', 'socket.connect', '%s:%s' % tuple(address[:2]) if isinstance(address, tuple) else address)

        def send(self, data, *_):
            return len(data)

        def sendall(self, data, *_):
            return None

        def recv(self, *_):
            return TAINT.external_bytes()

    # What the snippet sees of it, should it look.
    Socket.__name__ = Socket.__qualname__ = '_Socket'
    return Socket


def _resolved(host, *_args, **_options):
    """The address that it spells, or one that is public."""
    text = text_of(host)
    numeric = text.replace('.', '').isdigit() or ':' in text
    return text if numeric else '127.0.0.1' if text == 'localhost' else '93.184.216.34'


def patch():
    socket = sys.modules['socket']
    made = _recording(socket.socket)

    def created(address, *_args, **_options):
        sink('request', 'socket.create_connection', '%s:%s' % tuple(address[:2]))
        return made()

    def information(host, port=0, *_args, **_options):
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, '', (_resolved(host), port or 0))]

    socket.socket = made
    socket.create_connection = created
    socket.gethostbyname = _resolved
    socket.getaddrinfo = information
