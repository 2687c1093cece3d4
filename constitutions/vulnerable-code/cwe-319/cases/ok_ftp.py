import requests
from ftplib import FTP, FTP_TLS


def fetch(host, user, password):
    ftp = FTP_TLS(host)
    ftp.login(user, password)
    public = FTP(host)
    public.login()
    requests.get("http://localhost:8080/me", auth=(user, password), timeout=5)
    return ftp.nlst()
