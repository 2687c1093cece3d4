from flask import Flask, request

from .orders import orders

app = Flask(__name__)


@app.post("/webhooks/pay")
def paid():
    event = request.get_json()
    if event["type"] == "payment.done":
        orders.mark_paid(event["order"])
    return "", 204
