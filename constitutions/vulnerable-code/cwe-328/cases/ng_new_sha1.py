import hashlib

PASSWORD_HASH = "sha1"


def hash_password(password):
    digest = hashlib.new(PASSWORD_HASH)
    digest.update(password.encode())
    return digest.hexdigest()
