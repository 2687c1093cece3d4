from Crypto.Cipher import AES
from cryptography.hazmat.primitives.asymmetric import ec, rsa

DES = "description"


def signing_key():
    return rsa.generate_private_key(public_exponent=65537, key_size=3072)


def curve_key():
    return ec.generate_private_key(ec.SECP256R1())


def seal(key, text):
    cipher = AES.new(key, AES.MODE_GCM)
    sealed, tag = cipher.encrypt_and_digest(text.encode())
    return {DES: "sealed", "nonce": cipher.nonce, "sealed": sealed, "tag": tag}
