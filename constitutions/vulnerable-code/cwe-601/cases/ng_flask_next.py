from flask import Flask, redirect, request, session

app = Flask(__name__)


def target_after_login():
    wanted = request.form.get("next") or request.args.get("next")
    return wanted or "/account"


@app.post("/login")
def login():
    session["user"] = request.form["name"]
    return redirect(target_after_login(), code=303)
