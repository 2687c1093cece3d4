import sqlite3

from flask import Flask, g, request

app = Flask(__name__)


def connection():
    if "db" not in g:
        g.db = sqlite3.connect("shop.db")
    return g.db


@app.get("/products")
def products():
    term = request.args.get("q", "")
    order = "price" if request.args.get("sort") == "price" else "name"
    sql = "SELECT id, name, price FROM products"
    if term:
        sql += f" WHERE name LIKE '%{term}%'"
    rows = connection().execute(sql + " ORDER BY " + order).fetchall()
    return {"rows": rows}
