from flask import Flask, jsonify
from .guards import require_token
from .store import db, items

app = Flask(__name__)


@app.get("/items")
@require_token
def all_items():
    return jsonify(items())


@app.delete("/items/<int:key>")
@require_token
def remove(key):
    db.session.delete(items(key))
    db.session.commit()
    return "", 204
