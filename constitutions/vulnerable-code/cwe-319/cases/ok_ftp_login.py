import ftplib


def send(host, name, secret, file):
    with ftplib.FTP_TLS(host) as link:
        link.login(name, secret)
        link.storbinary("STOR report", file)
