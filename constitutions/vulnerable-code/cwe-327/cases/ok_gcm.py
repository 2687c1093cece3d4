import os

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def encrypt_card(key, number):
    nonce = os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, number.encode(), None)


def encrypt_note(key, note):
    return Fernet(key).encrypt(note.encode())


def encryptor(key, nonce):
    return Cipher(algorithms.AES(key), modes.GCM(nonce)).encryptor()
