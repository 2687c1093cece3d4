import ftplib


def publish(host, name, secret, source):
    server = ftplib.FTP(host, name, secret)
    server.storbinary("STOR site.zip", source)
    server.quit()
