import tarfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/themes")
def install_theme():
    upload = request.files["theme"]
    if not upload.filename.endswith(".tar.gz"):
        return {"error": "not an archive"}, 400
    with tarfile.open(fileobj=upload.stream, mode="r:gz") as archive:
        archive.extractall("/srv/themes")
    return {"ok": True}
