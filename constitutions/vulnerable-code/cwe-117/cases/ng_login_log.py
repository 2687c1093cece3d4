import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("shop.login")


@app.post("/login")
def login():
    name = request.form.get("name", "")
    if not name:
        return {"error": "name missing"}, 400
    log.warning("login failed for " + name)
    return {"ok": False}, 403
