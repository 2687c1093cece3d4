from Crypto.Cipher import AES
from Crypto.Util.Padding import unpad


def open_sealed(key, sealed):
    return unpad(AES.new(key, AES.MODE_CBC, iv=sealed[:16]).decrypt(sealed[16:]), 16)
