from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def encrypt_card(key, number):
    block = number.encode().ljust(32)
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    return encryptor.update(block) + encryptor.finalize()
