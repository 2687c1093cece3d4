import sqlite3

COLUMNS = ("name", "price", "created")


class Listing:
    TABLE = "products"

    def __init__(self, path):
        self.db = sqlite3.connect(path)

    def page(self, sort, number):
        if sort not in COLUMNS:
            raise ValueError("cannot sort by this column")
        offset = int(number) * 20
        return self.db.execute(f"SELECT * FROM {self.TABLE} ORDER BY {sort} LIMIT 20 OFFSET {offset}").fetchall()
