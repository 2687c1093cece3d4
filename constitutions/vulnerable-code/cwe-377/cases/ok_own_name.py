import os
import tempfile


def mktemp(kind):
    return {"kind": kind, "degrees": 21}


def measure():
    return mktemp("room")


def write(data):
    descriptor, path = tempfile.mkstemp(suffix=".bin")
    with os.fdopen(descriptor, "wb") as out:
        out.write(data)
    return path
