import hashlib
import zlib


def cache_name(url):
    return hashlib.md5(url.encode(), usedforsecurity=False).hexdigest() + ".html"


def shard(key, shards):
    return zlib.crc32(key.encode()) % shards


def file_digest(path):
    digest = hashlib.new("sha256")
    with open(path, "rb") as file:
        digest.update(file.read())
    return digest.hexdigest()
