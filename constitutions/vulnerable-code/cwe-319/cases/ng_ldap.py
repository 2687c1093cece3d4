from ldap3 import Connection, Server


def bind(user, secret):
    server = Server("ldap.example.com", port=389, use_ssl=False)
    return Connection(server, user=user, password=secret, auto_bind=True)
