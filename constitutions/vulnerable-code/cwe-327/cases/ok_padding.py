from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

OAEP = padding.OAEP(mgf=padding.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None)


def wrap(public_key, session_key):
    return public_key.encrypt(session_key, OAEP)


def sign(private_key, message):
    return private_key.sign(message, padding.PKCS1v15(), hashes.SHA256())
