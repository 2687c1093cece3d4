import ssl
import urllib.request


def fetch_rates():
    context = ssl._create_unverified_context()
    with urllib.request.urlopen("https://rates.internal/latest", context=context) as answer:
        return answer.read()
