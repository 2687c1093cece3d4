from urllib.parse import urlparse


def is_ours(url, domain):
    parsed = urlparse(url)
    return parsed.netloc.endswith(domain)
