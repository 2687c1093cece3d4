from jinja2 import Template
from mako.lookup import TemplateLookup
from flask import Flask, request

app = Flask(__name__)
html_templates = TemplateLookup(directories=["templates"], default_filters=["h"])


@app.get("/card")
def card():
    return Template("<b>{{ name | e }}</b>").render(name=request.args["name"])


@app.get("/code")
def code():
    return request.args["text"], 200, {"Content-Type": "text/plain"}
