import sqlite3


def orders_of(path, customer_ids):
    joined = ", ".join("'" + c + "'" for c in customer_ids)
    with sqlite3.connect(path) as db:
        return db.execute("SELECT * FROM orders WHERE customer IN (%s)" % joined).fetchall()
