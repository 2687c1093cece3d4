import hashlib
import os


def make_password_hash(password):
    salt = os.urandom(16)
    return salt + hashlib.sha512(salt + password.encode()).digest()
