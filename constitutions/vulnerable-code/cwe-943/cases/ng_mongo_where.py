from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
client = MongoClient("mongodb://localhost")


@app.get("/reports")
def reports():
    limit = request.args["limit"]
    condition = "this.total > " + limit
    return {"count": len(list(client.shop.orders.find({"$where": condition})))}
