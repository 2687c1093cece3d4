import logging
from urllib.parse import urlparse

import requests

log = logging.getLogger(__name__)
HOSTS = {"images.example.org"}


def preview(address):
    log.info("fetching %s", address)
    return requests.get(address, timeout=5).text


def preview_own(address):
    if urlparse(address).hostname not in HOSTS:
        raise ValueError("unknown host")
    return requests.get(address, timeout=5).text
