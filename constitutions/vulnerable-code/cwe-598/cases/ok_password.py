from flask import Flask, request

from .people import sign_in

app = Flask(__name__)


@app.post("/login")
def login():
    password = request.form["password"]
    return sign_in(request.form["name"], password)
