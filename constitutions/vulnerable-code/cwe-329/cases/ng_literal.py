from Crypto.Cipher import AES
from Crypto.Util.Padding import pad


def seal(key, text):
    return AES.new(key, AES.MODE_CBC, iv=b"abcdefghijklmnop").encrypt(pad(text, 16))
