from flask import Flask, request
from flask_limiter import Limiter
from werkzeug.security import check_password_hash

app = Flask(__name__)
limiter = Limiter(lambda: request.remote_addr, app=app)


@app.post("/login")
@limiter.limit("5 per minute")
def login():
    user = app.users[request.form["name"]]
    return "welcome" if check_password_hash(user.hash, request.form["password"]) else ("no", 401)
