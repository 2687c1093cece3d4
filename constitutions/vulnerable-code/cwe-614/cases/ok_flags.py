import secrets

from flask import Flask, make_response, request

app = Flask(__name__)
app.config["SESSION_COOKIE_SECURE"] = True
FLAGS = {"secure": True, "httponly": True, "samesite": "Lax"}


@app.post("/login")
def login():
    token = secrets.token_urlsafe(32)
    response = make_response({"user": request.form["name"]})
    response.set_cookie(
        "session_token",
        token,
        max_age=3600,
        secure=True,
        httponly=True,
    )
    response.set_cookie("remember", token, **FLAGS)
    return response
