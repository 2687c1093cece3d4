import re

from flask import Flask, request

app = Flask(__name__)
TITLES = ["lamp with shade", "garden chair", "table"]


@app.get("/search")
def search():
    wanted = request.args["pattern"]
    found = [title for title in TITLES if re.search(wanted, title, re.IGNORECASE)]
    return {"found": found}
