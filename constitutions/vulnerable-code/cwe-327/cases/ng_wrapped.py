import socket
import ssl


def greet(host):
    plain = socket.create_connection((host, 993), timeout=10)
    return ssl.wrap_socket(plain, cert_reqs=ssl.CERT_REQUIRED, ca_certs="/etc/ssl/ca.pem")
