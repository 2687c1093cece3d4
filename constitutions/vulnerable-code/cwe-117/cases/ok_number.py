import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/items/<number>")
def item(number):
    page = int(request.args.get("page", "1"))
    logging.info("item %d, page %d", int(number), page)
    logging.info("query of %d characters", len(request.query_string))
    return {"ok": True}
