from flask import Flask, abort, request

app = Flask(__name__)
OFFICE = {"10.1.0.7"}


@app.before_request
def office_only():
    address = request.headers.get("X-Forwarded-For", request.remote_addr)
    if address not in OFFICE:
        abort(403)
