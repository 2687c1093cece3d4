# SPDX-AI-Disclosure: ai-generated
"""Pictures of products and logos of partners, fetched from where they are published."""

from urllib.parse import urlsplit

import requests

PARTNERS = {"cdn.lamps.example", "cdn.chairs.example"}
LIMIT = 2_000_000


def fetch_image(url):
    """The picture at the address that the editor gave."""
    answer = requests.get(url, timeout=5)
    answer.raise_for_status()
    return answer.content[:LIMIT]


def fetch_partner_logo(url):
    """The logo at an address of one of our partners."""
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.hostname not in PARTNERS:
        raise ValueError("not a partner's address")
    answer = requests.get(url, timeout=5, allow_redirects=False)
    answer.raise_for_status()
    return answer.content[:LIMIT]
