import os


def folder(path):
    os.makedirs(path, mode=0o755, exist_ok=True)
    os.chmod(path, 0o750)
    previous = os.umask(0o077)
    try:
        os.mkdir(path + "/private")
    finally:
        os.umask(previous)


def report(total):
    return "%d of %d" % (total, 0o777)
