from flask import Flask, jsonify

import store

app = Flask(__name__)


@app.route("/stock/<item>")
def stock(item):
    try:
        return jsonify(count=store.count(item))
    except Exception as error:
        return jsonify(message=str(error)), 500
