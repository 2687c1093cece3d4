import os
from flask import Flask, request

app = Flask(__name__)


@app.post("/notes")
def keep():
    note = os.path.join("/srv/notes", request.form["name"])
    if not os.path.abspath(note).startswith("/srv/notes/"):
        return "outside", 400
    with open(note, "w") as out:
        out.write(request.form["text"])
    return "kept"
