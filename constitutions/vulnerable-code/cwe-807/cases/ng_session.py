from flask import Flask, redirect, request, session

app = Flask(__name__)


@app.post("/role")
def role():
    session["role"] = request.form["role"]
    return redirect("/")
