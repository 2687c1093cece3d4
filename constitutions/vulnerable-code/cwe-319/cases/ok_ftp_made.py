import ftplib
import ssl


def publish(host, name, secret, source):
    server = ftplib.FTP_TLS(host, name, secret, context=ssl.create_default_context())
    server.prot_p()
    server.storbinary("STOR site.zip", source)


def mirror(host, target):
    server = ftplib.FTP(host, "anonymous", "guest@mirror.example")
    server.retrbinary("RETR index", target.write)
