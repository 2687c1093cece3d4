import base64
import pickle

from flask import Flask, request

app = Flask(__name__)


def read_cart(cookie):
    if not cookie:
        return []
    raw = base64.urlsafe_b64decode(cookie)
    return pickle.loads(raw)


@app.get("/cart")
def cart():
    items = read_cart(request.cookies.get("cart"))
    return {"items": [str(item) for item in items]}
