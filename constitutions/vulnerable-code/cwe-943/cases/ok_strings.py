from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient()["shop"]["users"]
STATES = {"open": "OPEN", "done": "DONE"}


@app.post("/reset")
def reset():
    body = request.get_json()
    user = users.find_one({"email": str(body["email"]), "token": str(body["token"])})
    return {"ok": user is not None}


@app.get("/count")
def count():
    state = STATES.get(request.args.get("state"), "OPEN")
    return {"count": users.count_documents({"state": state})}
