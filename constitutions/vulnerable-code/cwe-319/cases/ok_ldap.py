import ssl

from ldap3 import Connection, Server, Tls


def bind(user, secret):
    server = Server("ldap.example.com", use_ssl=False, tls=Tls(validate=ssl.CERT_REQUIRED))
    connection = Connection(server, user=user, password=secret)
    connection.start_tls()
    connection.bind()
    return connection
