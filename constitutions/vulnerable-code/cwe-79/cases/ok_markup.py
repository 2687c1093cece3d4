from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)


@app.get("/label")
def label():
    return Markup("<i>{}</i>").format(request.args["text"])


@app.get("/labels")
def labels():
    return Markup(", ").join(request.args.getlist("text"))


@app.get("/number/<int:number>")
def number(number):
    return "<i>" + number + "</i>"
