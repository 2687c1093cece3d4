from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
client = MongoClient("mongodb://localhost")


@app.post("/reports/count")
def reports():
    body = request.get_json()
    query = {"archived": False}
    query.update(body.get("filter", {}))
    return {"count": client.shop.orders.count_documents(query)}
