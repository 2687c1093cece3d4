import tarfile
import tempfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/themes")
def install_theme():
    upload = request.files["theme"]
    with tempfile.NamedTemporaryFile(suffix=".tgz") as temporary:
        upload.save(temporary.name)
        with tarfile.open(temporary.name) as archive:
            archive.extractall("/srv/themes")
    return {"ok": True}
