import os
import re

SERVICES = {"web": "nginx", "queue": "redis-server", "db": "postgresql"}


def restart(name):
    service = SERVICES.get(name)
    if service is None:
        raise ValueError("unknown service")
    return os.system("systemctl restart " + service)


def show_commit(revision):
    if not re.fullmatch(r"[0-9a-f]{7,40}", revision):
        raise ValueError("not a commit id")
    return os.popen("git show --stat " + revision).read()


def free_port(port):
    return os.system("fuser -k %d/tcp" % int(port))
