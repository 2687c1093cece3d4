import logging

from flask import Flask, abort, request

app = Flask(__name__)
OFFICE = {"10.1.0.7"}


@app.before_request
def office_only():
    forwarded = request.headers.get("X-Forwarded-For", "")
    logging.getLogger("office").debug("by way of %r", forwarded)
    if request.remote_addr not in OFFICE:
        abort(403)
