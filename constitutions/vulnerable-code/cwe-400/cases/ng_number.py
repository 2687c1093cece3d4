from flask import Flask, request

app = Flask(__name__)


@app.get("/stars")
def stars():
    count = int(request.args.get("count", 1))
    return "*" * count
