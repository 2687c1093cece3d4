import requests
from urllib.request import urlopen


def rates(session, **options):
    requests.get("https://rates.example/today", timeout=(3, 10))
    requests.get("https://rates.example/today", **options)
    urlopen("https://shop.example/", None, 10)
    return session.get("https://rates.example/today")
