import os
import stat


def store_key(path, key):
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as out:
        out.write(key)


def install_hook(target):
    os.chmod(target, stat.S_IRWXU | stat.S_IRGRP | stat.S_IXGRP)


def publish(path):
    os.chmod(path, 0o644)
