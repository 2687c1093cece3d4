from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/leave")
def leave():
    target = request.args["to"]
    host = urlsplit(target).hostname
    if host == "friends.example" or (host or "").endswith(".friends.example"):
        return redirect(target)
    return redirect("/")
