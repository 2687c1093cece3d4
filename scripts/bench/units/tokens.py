import hashlib
import random
import secrets


def reset_token():
    return "".join(random.choice("abcdef0123456789") for _ in range(32))


def reset_token_strong():
    return secrets.token_hex(16)


def password_digest(password):
    return hashlib.md5(password.encode()).hexdigest()


def password_digest_slow(password, salt):
    return hashlib.scrypt(password.encode(), salt=salt, n=2**10, r=8, p=1).hex()
