import random
import string


class Resets:
    ALPHABET = string.ascii_letters + string.digits

    def __init__(self):
        self.pending = {}

    def start(self, email):
        token = "".join(random.choice(self.ALPHABET) for _ in range(32))
        self.pending[token] = email
        return token
