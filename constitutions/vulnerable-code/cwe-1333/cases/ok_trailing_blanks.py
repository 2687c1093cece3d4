import re

from flask import Flask, jsonify, request

app = Flask(__name__)
BLANKS = re.compile(r"[ \t]+")
FIRST_NUMBER = re.compile(r"\s*(\d+)x")


def tidy(text):
    return re.sub(r"[ \t]+$", "", text)


@app.post("/notes")
def add_note():
    text = request.get_data(as_text=True)
    if len(text) > 200:
        return "too long", 413
    first = FIRST_NUMBER.match(text)
    return jsonify(lines=[BLANKS.sub(" ", line).rstrip() for line in text.split("\n")], first=bool(first))
