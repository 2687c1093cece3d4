import requests


def check_receipt(store, receipt):
    return store.check(receipt, verify=False)


def ping(url="https://status.internal/ping"):
    return requests.get(url, timeout=5, verify=True, allow_redirects=False).ok
