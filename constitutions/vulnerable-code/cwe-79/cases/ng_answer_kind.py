import json

from flask import Flask, request

app = Flask(__name__)


@app.get("/theme")
def theme():
    settings = json.loads(request.cookies.get("settings", "{}"))
    return "<p>" + settings.get("theme") + "</p>"
