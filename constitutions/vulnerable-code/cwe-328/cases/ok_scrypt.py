import hashlib
import hmac
import os


def hash_password(password):
    salt = os.urandom(16)
    return salt + hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=5)


def check_password(password, stored):
    again = hashlib.scrypt(password.encode(), salt=stored[:16], n=2**14, r=8, p=5)
    return hmac.compare_digest(again, stored[16:])


def sign(key, message):
    return hmac.new(key, message, hashlib.sha256).hexdigest()
