import tempfile


def listen(bind):
    folder = tempfile.mkdtemp(prefix="listener-")
    address = tempfile.mktemp(prefix="socket-", dir=folder)
    return bind(address)
