import hmac

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/hook")
def hook():
    expected_signature = hmac.new(app.config["KEY"], request.data, "sha256").hexdigest()
    if request.headers["X-Signature"] != expected_signature:
        abort(403)
    return "", 204
