from flask import Flask, request
from werkzeug.security import check_password_hash

app = Flask(__name__)


@app.post("/login")
def login():
    user = app.users[request.form["name"]]
    if user.failed_attempts > 5:
        return "locked", 429
    if check_password_hash(user.hash, request.form["password"]):
        return "welcome"
    user.failed_attempts += 1
    return "no", 401


@app.get("/items")
def items():
    return app.items
