from flask import Flask, request

from .people import sign_in

app = Flask(__name__)


@app.get("/login")
def login():
    password = request.args["password"]
    return sign_in(request.args["name"], password)
