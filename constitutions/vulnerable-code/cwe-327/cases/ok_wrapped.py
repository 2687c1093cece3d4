import socket
import ssl


def greet(host):
    plain = socket.create_connection((host, 993), timeout=10)
    return ssl.create_default_context().wrap_socket(plain, server_hostname=host)
