import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/products")
def products():
    term = request.args.get("q", "")
    sql = "SELECT id, name, price FROM products"
    values = []
    if term:
        sql += " WHERE name LIKE ?"
        values.append(f"%{term}%")
    with sqlite3.connect("shop.db") as db:
        return {"rows": db.execute(sql + " ORDER BY name", values).fetchall()}


def orders_of(db, customer_ids):
    marks = ", ".join("?" for _ in customer_ids)
    return db.execute(f"SELECT * FROM orders WHERE customer IN ({marks})", list(customer_ids)).fetchall()
