import logging

from flask import Flask, jsonify

import store

app = Flask(__name__)


class NotSold(Exception):
    """Said to customers as it is."""


@app.route("/stock/<item>")
def stock(item):
    try:
        return jsonify(count=store.count(item))
    except NotSold as error:
        return jsonify(message=str(error)), 404
    except Exception:
        logging.exception("stock of %s", item)
        return jsonify(message="not available"), 500
