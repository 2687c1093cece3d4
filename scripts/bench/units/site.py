from flask import Flask, redirect, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/hello")
def hello():
    return "<h1>Hello " + request.args.get("name", "") + "</h1>"


@app.route("/hello-escaped")
def hello_escaped():
    return "<h1>Hello " + str(escape(request.args.get("name", ""))) + "</h1>"


@app.route("/next")
def follow():
    return redirect(request.args.get("next", "/"))


@app.route("/next-own")
def follow_own():
    target = request.args.get("next", "/")
    if not target.startswith("/") or target.startswith("//") or "\\" in target:
        target = "/"
    return redirect(target)
