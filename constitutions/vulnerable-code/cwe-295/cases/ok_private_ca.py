import ssl
import urllib.request

import requests

CA = "/etc/ssl/certs/internal-ca.pem"


def level(sku):
    return requests.get("https://stock.internal/levels", params={"sku": sku}, timeout=5, verify=CA).json()


def fetch_rates():
    context = ssl.create_default_context(cafile=CA)
    with urllib.request.urlopen("https://rates.internal/latest", context=context) as answer:
        return answer.read()
