from flask import Flask, jsonify

from .store import person

app = Flask(__name__)


@app.get("/people/<int:key>")
def show(key):
    one = person(key)
    return jsonify({"name": one.name})
