from pathlib import Path

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.post("/poster")
def poster():
    upload = request.files["poster"]
    upload.save(Path("static/posters") / secure_filename(upload.filename))
    return "", 201
