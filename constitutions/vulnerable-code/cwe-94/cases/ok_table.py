import csv
import importlib
import json

from flask import Flask, request

app = Flask(__name__)

WRITERS = {"csv": csv.writer, "json": json.dump}
MODULES = ("shop.exporters.csv", "shop.exporters.xml")


@app.get("/export")
def export():
    writer = WRITERS.get(request.args.get("format"))
    return {"known": writer is not None}


@app.get("/modules")
def module():
    name = request.args.get("name")
    if name not in MODULES:
        return {"error": "unknown"}, 404
    return {"doc": importlib.import_module(name).__doc__}
