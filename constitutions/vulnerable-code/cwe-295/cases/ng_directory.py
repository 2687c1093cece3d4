from ldap3 import Connection, Server


def bind(host, user, password):
    server = Server(host, port=636, use_ssl=True)
    return Connection(server, user=user, password=password, auto_bind=True)
