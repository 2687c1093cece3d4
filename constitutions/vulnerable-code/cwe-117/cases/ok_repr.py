import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("shop.login")
REASONS = {"pin": "wrong pin", "locked": "account locked"}


@app.post("/login")
def login():
    name = request.form.get("name", "")
    clean = name.replace("\r", "").replace("\n", "")
    log.warning("login failed for " + clean)
    log.warning("login failed for " + repr(name))
    log.info("reason: %s", REASONS.get(request.form.get("reason"), "none"))
    return {"ok": False}, 403
