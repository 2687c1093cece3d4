import re

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/notes")
def add_note():
    text = request.get_data(as_text=True)
    return jsonify(lines=[re.sub(r"[ \t]+$", "", line) for line in text.split("\n")])
