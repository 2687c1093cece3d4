import ssl

from ldap3 import Connection, Server, Tls


def bind(host, user, password):
    server = Server(host, port=636, use_ssl=True, tls=Tls(validate=ssl.CERT_REQUIRED))
    return Connection(server, user=user, password=password, auto_bind=True)
