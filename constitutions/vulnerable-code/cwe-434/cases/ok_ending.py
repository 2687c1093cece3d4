from pathlib import Path
from uuid import uuid4

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/poster")
def poster():
    upload = request.files["poster"]
    ending = Path(upload.filename).suffix.lower()
    if ending not in (".png", ".jpg"):
        abort(415)
    upload.save(Path("static/posters") / f"{uuid4()}{ending}")
    return "", 201
