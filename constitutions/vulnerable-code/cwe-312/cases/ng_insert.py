import sqlite3


class People:
    def __init__(self, path):
        self.db = sqlite3.connect(path)

    def add(self, name, password):
        self.db.execute("INSERT INTO people (name, password) VALUES (?, ?)", (name, password))
