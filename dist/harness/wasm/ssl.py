"""A stand-in for `ssl`, which this Python lacks: settings behave as they do in the real one, and no byte is sent."""
import enum
import socket


class VerifyMode(enum.IntEnum):
    CERT_NONE = 0
    CERT_OPTIONAL = 1
    CERT_REQUIRED = 2


class _SSLMethod(enum.IntEnum):
    PROTOCOL_SSLv2 = 0
    PROTOCOL_SSLv3 = 1
    PROTOCOL_TLS = 2
    PROTOCOL_TLSv1 = 3
    PROTOCOL_TLSv1_1 = 4
    PROTOCOL_TLSv1_2 = 5
    PROTOCOL_TLS_CLIENT = 16
    PROTOCOL_TLS_SERVER = 17


class TLSVersion(enum.IntEnum):
    MINIMUM_SUPPORTED = -2
    SSLv3 = 768
    TLSv1 = 769
    TLSv1_1 = 770
    TLSv1_2 = 771
    TLSv1_3 = 772
    MAXIMUM_SUPPORTED = -1


class Purpose(enum.Enum):
    SERVER_AUTH = '1.3.6.1.5.5.7.3.1'
    CLIENT_AUTH = '1.3.6.1.5.5.7.3.2'


globals().update({member.name: member for kind in (VerifyMode, _SSLMethod) for member in kind})
PROTOCOL_SSLv23 = _SSLMethod.PROTOCOL_TLS
OP_ALL, OP_NO_SSLv2, OP_NO_SSLv3, OP_NO_TLSv1, OP_NO_TLSv1_1, OP_NO_TLSv1_2, OP_NO_TLSv1_3 = 84, 0, 1 << 25, 1 << 26, 1 << 28, 1 << 27, 1 << 29
OP_NO_COMPRESSION, OP_SINGLE_DH_USE, OP_SINGLE_ECDH_USE, OP_CIPHER_SERVER_PREFERENCE = 1 << 17, 0, 0, 1 << 22
VERIFY_DEFAULT, VERIFY_CRL_CHECK_LEAF, VERIFY_X509_STRICT = 0, 4, 32
HAS_SNI = HAS_ALPN = HAS_TLSv1_2 = HAS_TLSv1_3 = True
OPENSSL_VERSION, OPENSSL_VERSION_INFO = 'OpenSSL 3.0.0', (3, 0, 0, 0, 0)


class SSLError(OSError):
    pass


class SSLCertVerificationError(SSLError, ValueError):
    pass


class SSLWantReadError(SSLError):
    pass


class SSLWantWriteError(SSLError):
    pass


class SSLSyscallError(SSLError):
    pass


class SSLZeroReturnError(SSLError):
    pass


class SSLEOFError(SSLError):
    pass


CertificateError = SSLCertVerificationError


class SSLSocket(socket.socket):
    """Only for `isinstance`: there are no sockets to wrap."""


class SSLContext:
    def __init__(self, protocol=_SSLMethod.PROTOCOL_TLS, *_):
        client = protocol == _SSLMethod.PROTOCOL_TLS_CLIENT
        self.protocol = protocol
        self._check_hostname = client
        self._verify_mode = VerifyMode.CERT_REQUIRED if client else VerifyMode.CERT_NONE
        self.options, self.verify_flags = OP_ALL, VERIFY_DEFAULT
        self.minimum_version, self.maximum_version = TLSVersion.TLSv1_2, TLSVersion.MAXIMUM_SUPPORTED
        self.post_handshake_auth = self.sni_callback = None

    @property
    def verify_mode(self):
        return self._verify_mode

    @verify_mode.setter
    def verify_mode(self, mode):
        if mode == VerifyMode.CERT_NONE and self._check_hostname:
            raise ValueError('Cannot set verify_mode to CERT_NONE when check_hostname is enabled.')
        self._verify_mode = VerifyMode(mode)

    @property
    def check_hostname(self):
        return self._check_hostname

    @check_hostname.setter
    def check_hostname(self, wanted):
        self._check_hostname = bool(wanted)
        if wanted and self._verify_mode == VerifyMode.CERT_NONE:
            self._verify_mode = VerifyMode.CERT_REQUIRED

    def wrap_socket(self, sock, *_, **__):
        return sock

    def _accepted(self, *_, **__):
        return None

    load_cert_chain = load_verify_locations = load_default_certs = set_default_verify_paths = _accepted
    set_ciphers = set_alpn_protocols = set_ecdh_curve = load_dh_params = _accepted

    def get_ciphers(self):
        return []

    def get_ca_certs(self, binary_form=False):
        return []


def create_default_context(purpose=Purpose.SERVER_AUTH, *, cafile=None, capath=None, cadata=None):
    client = purpose == Purpose.SERVER_AUTH
    return SSLContext(_SSLMethod.PROTOCOL_TLS_CLIENT if client else _SSLMethod.PROTOCOL_TLS_SERVER)


def _create_unverified_context(protocol=None, *, cert_reqs=VerifyMode.CERT_NONE, check_hostname=False, **_):
    context = SSLContext(_SSLMethod.PROTOCOL_TLS if protocol is None else protocol)
    context._check_hostname, context._verify_mode = check_hostname, VerifyMode(cert_reqs)
    return context


_create_default_https_context = create_default_context
_create_stdlib_context = _create_unverified_context


def get_server_certificate(addr, *_, **__):
    raise OSError(113, 'No route to host')
