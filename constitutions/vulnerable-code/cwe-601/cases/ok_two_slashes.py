from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/back")
def back():
    after = request.args.get("after", "/")
    if not after.startswith("/") or after.startswith("//"):
        after = "/"
    return redirect(after)
