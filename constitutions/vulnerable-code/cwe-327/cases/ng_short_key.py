from cryptography.hazmat.primitives.asymmetric import rsa


def signing_key(fast=False):
    size = 1024
    return rsa.generate_private_key(public_exponent=65537, key_size=size)
