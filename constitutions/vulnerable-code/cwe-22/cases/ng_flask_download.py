import os

from flask import Flask, request, send_file

app = Flask(__name__)
ROOT = "/srv/invoices"


@app.get("/invoices")
def invoice():
    name = request.args["name"]
    if name.startswith("/"):
        name = name[1:]
    path = os.path.join(ROOT, name)
    if not os.path.exists(path):
        return {"error": "not found"}, 404
    return send_file(path)
