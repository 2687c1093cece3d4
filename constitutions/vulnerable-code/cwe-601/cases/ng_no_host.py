from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/sign-in")
def sign_in():
    after = request.args.get("after", "/")
    if urlsplit(after).path == "":
        after = "/"
    return redirect(after)
