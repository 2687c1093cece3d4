from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
readers = MongoClient().library.readers


@app.post("/enter")
def enter():
    given = request.get_json()
    reader = readers.find_one({"name": str(given["name"]), "code": str(given["code"])})
    return {"known": reader is not None}
