from flask import Flask, request

app = Flask(__name__)


@app.post("/count")
def count():
    upload = request.files["text"]
    return {"name": upload.filename, "words": len(upload.read().split())}
