import xml.etree.ElementTree as ElementTree

from flask import Flask, request

app = Flask(__name__)
MAPS = {"north": "<map/>", "south": "<map/>"}


@app.get("/map")
def read_map():
    name = request.args["name"]
    if name not in MAPS:
        return {"error": "no such map"}, 404
    return {"places": len(ElementTree.fromstring(MAPS[name]))}
