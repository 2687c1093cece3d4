from Crypto.Cipher import DES


class TokenBox:
    def __init__(self, key):
        self.key = key[:8]

    def _pad(self, data):
        missing = 8 - len(data) % 8
        return data + bytes([missing]) * missing

    def seal(self, text):
        cipher = DES.new(self.key, DES.MODE_CBC, iv=bytes(8))
        return cipher.encrypt(self._pad(text.encode()))
