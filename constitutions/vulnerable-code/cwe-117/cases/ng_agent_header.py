import logging

from flask import Flask, request

app = Flask(__name__)


def describe(agent, path):
    return f"visit of {path} with {agent}"


@app.get("/visit")
def visit():
    agent = request.headers.get("User-Agent", "unknown")
    logging.info(describe(agent, "/visit"))
    return {"ok": True}
