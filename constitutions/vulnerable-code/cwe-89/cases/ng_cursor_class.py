import psycopg2


class Accounts:
    def __init__(self, dsn):
        self.db = psycopg2.connect(dsn)

    def _where(self, field, value):
        return "{} = '{}'".format(field, value.replace("\\", ""))

    def find(self, email):
        cursor = self.db.cursor()
        cursor.execute("SELECT id, email FROM accounts WHERE " + self._where("email", email))
        return cursor.fetchone()
