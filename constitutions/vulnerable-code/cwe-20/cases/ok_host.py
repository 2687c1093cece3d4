from urllib.parse import urlparse


def is_ours(url):
    host = urlparse(url).hostname or ""
    return host == "example.com" or host.endswith(".example.com")


def is_listed(host, hosts):
    return "example.com" in hosts and url_of(host).startswith("https://example.com/")
