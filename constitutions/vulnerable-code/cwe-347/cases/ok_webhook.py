import hashlib
import hmac
import os

from flask import Flask, abort, request

from .orders import orders

app = Flask(__name__)


@app.post("/webhooks/pay")
def paid():
    made = hmac.new(os.environb[b"PAY_KEY"], request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(made, request.headers.get("X-Pay-Signature", "")):
        abort(400)
    orders.mark_paid(request.get_json()["order"])
    return "", 204
