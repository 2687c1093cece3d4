from flask import Flask, request
from werkzeug.security import check_password_hash

app = Flask(__name__)


@app.post("/login")
def login():
    user = app.users[request.form["name"]]
    if check_password_hash(user.hash, request.form["password"]):
        return "welcome"
    return "no", 401
