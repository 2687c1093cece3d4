import re

from flask import Flask, request

app = Flask(__name__)
TITLES = ["lamp with shade", "garden chair", "table"]


@app.get("/search")
def search():
    wanted = re.escape(request.args["q"])
    return {"found": [title for title in TITLES if re.search(wanted, title, re.IGNORECASE)]}


def words(text="some constant text"):
    return re.findall(r"(?:[a-z]+ ?)+", "some constant text") or [text]
