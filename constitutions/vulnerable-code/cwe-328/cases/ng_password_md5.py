import hashlib


class Accounts:
    def __init__(self):
        self.rows = {}

    def _digest(self, password, salt):
        return hashlib.md5((salt + password).encode("utf-8")).hexdigest()

    def add(self, name, password, salt):
        self.rows[name] = (salt, self._digest(password, salt))
