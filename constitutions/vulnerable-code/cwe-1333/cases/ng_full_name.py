import re

from flask import Flask, request

app = Flask(__name__)
NAME = re.compile(r"^([a-zA-Z]+\s?)+$")


@app.post("/customers")
def add_customer():
    name = request.form["name"].strip()
    if not NAME.match(name):
        return {"error": "not a name"}, 400
    return {"name": name.title()}
