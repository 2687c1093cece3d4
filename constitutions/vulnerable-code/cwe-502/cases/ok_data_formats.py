import base64
import json

import yaml
from flask import Flask, request

app = Flask(__name__)


@app.get("/cart")
def cart():
    cookie = request.cookies.get("cart", "W10=")
    return {"items": json.loads(base64.urlsafe_b64decode(cookie))}


@app.post("/settings")
def settings():
    return {"keys": sorted(yaml.safe_load(request.get_data()))}


@app.post("/theme")
def theme():
    return {"theme": yaml.load(request.get_data(), Loader=yaml.SafeLoader)}
