import requests


def report(base, api_key, page):
    return requests.get(f"{base}/report?page={page}", headers={"X-Api-Key": api_key}, timeout=5).json()
