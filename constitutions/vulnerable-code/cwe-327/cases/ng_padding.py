from Crypto.Cipher import PKCS1_v1_5
from cryptography.hazmat.primitives.asymmetric import padding


def wrap(public_key, session_key):
    return public_key.encrypt(session_key, padding.PKCS1v15())


def seal(key, text):
    return PKCS1_v1_5.new(key).encrypt(text)
