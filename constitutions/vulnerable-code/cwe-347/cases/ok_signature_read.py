import hmac

KEY = load_key()


def accept_order(order, signature):
    expected = hmac.new(KEY, order, "sha256").hexdigest()
    if not hmac.compare_digest(expected, signature):
        raise PermissionError("forged")
    store(order)
    return True


def verify_order(order, signature):
    raise NotImplementedError
