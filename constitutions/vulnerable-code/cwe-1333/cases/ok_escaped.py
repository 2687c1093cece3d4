import re

from flask import Flask, request

app = Flask(__name__)
TITLES = ["lamp with shade", "garden chair", "table"]
INTRODUCTION = "all our lamps are made by hand"


@app.get("/search")
def search():
    wanted = re.escape(request.args["q"])
    return {"found": [title for title in TITLES if re.search(wanted, title, re.IGNORECASE)]}


def words():
    return re.findall(r"(?:[a-z]+ ?)+", INTRODUCTION)
