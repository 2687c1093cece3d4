from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient()["shop"]["users"]


@app.post("/reset")
def reset():
    body = request.get_json()
    user = users.find_one({"email": body["email"], "token": body["token"]})
    if user is None:
        return {"ok": False}, 403
    return {"ok": True, "id": str(user["_id"])}
