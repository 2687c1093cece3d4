import requests


def report(base, api_key):
    return requests.get(f"{base}/report?api_key={api_key}", timeout=5).json()
