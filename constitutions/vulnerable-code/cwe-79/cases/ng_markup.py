from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)


@app.get("/label")
def label():
    return Markup("<i>" + request.args["text"] + "</i>")
