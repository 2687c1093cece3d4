import re

from flask import Flask, request

app = Flask(__name__)
NAME = re.compile(r"^[a-zA-Z]+(?:\s[a-zA-Z]+)*$")
SKU = re.compile(r"^[A-Z]{2}-[0-9]{4,8}(?:-[a-z]+)?$")


@app.post("/customers")
def add_customer():
    name = request.form["name"].strip()
    sku = request.form["sku"]
    if not NAME.match(name) or not SKU.match(sku):
        return {"error": "not valid"}, 400
    return {"name": name.title(), "sku": sku}
