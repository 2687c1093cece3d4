import hmac
import os

from flask import Flask, abort, request

app = Flask(__name__)
API_KEY = os.environ["API_KEY"]


@app.before_request
def known():
    given = request.headers.get("X-Api-Key", "")
    if not hmac.compare_digest(given, API_KEY):
        abort(401)
