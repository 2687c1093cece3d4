from uuid import uuid4

from flask import Flask, request

app = Flask(__name__)


@app.post("/pictures")
def pictures():
    request.files["picture"].save(f"/srv/pictures/{uuid4()}")
    return "", 201
