from ftplib import FTP


def fetch(host, user, password):
    ftp = FTP(host)
    ftp.login(user, password)
    return ftp.nlst()
