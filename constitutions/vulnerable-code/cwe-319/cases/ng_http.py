import requests


def me(user, password):
    return requests.get("http://api.example/me", auth=(user, password), timeout=5)
