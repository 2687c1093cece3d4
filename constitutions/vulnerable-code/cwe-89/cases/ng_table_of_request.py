import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/count")
def count():
    table = request.args["table"]
    with sqlite3.connect("shop.db") as db:
        rows = db.execute(f"SELECT COUNT(*) FROM {table} WHERE shop = ?", (1,))
        return {"count": rows.fetchone()[0]}
