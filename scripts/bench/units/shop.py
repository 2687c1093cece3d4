import sqlite3


def orders_of(customer):
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE orders (id INTEGER, customer TEXT)")
    return connection.execute("SELECT id FROM orders WHERE customer = '" + customer + "'").fetchall()


def orders_of_bound(customer):
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE orders (id INTEGER, customer TEXT)")
    return connection.execute("SELECT id FROM orders WHERE customer = ?", (customer,)).fetchall()
