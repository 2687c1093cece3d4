from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
orders = MongoClient().shop.orders


@app.post("/orders/search")
def search():
    body = request.get_json()
    low = float(body["low"])
    found = orders.find({"total": {"$gte": low}, "archived": False})
    return {"ids": [str(order["_id"]) for order in found]}
