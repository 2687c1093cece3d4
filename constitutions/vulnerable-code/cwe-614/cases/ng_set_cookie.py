import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/login")
def login():
    token = secrets.token_urlsafe(32)
    response = make_response({"user": request.form["name"]})
    response.set_cookie("session_token", token, max_age=3600, httponly=True)
    return response
