import importlib

from flask import Flask, request

app = Flask(__name__)


def load_exporter(name):
    module = importlib.import_module(name)
    return module.Exporter()


@app.get("/export")
def export():
    name = request.args.get("format", "shop.exporters.csv")
    return load_exporter(name).run()
