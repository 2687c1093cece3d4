def same(signature, other, token):
    if signature is None or token == "":
        return False
    return len(signature) == len(other)
