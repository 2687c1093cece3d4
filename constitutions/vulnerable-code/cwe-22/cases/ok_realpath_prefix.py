import os
import re

from flask import Flask, abort, request, send_from_directory

app = Flask(__name__)
ROOT = os.path.realpath("/srv/invoices")


@app.get("/invoices")
def invoice():
    path = os.path.realpath(os.path.join(ROOT, request.args["name"]))
    if not path.startswith(ROOT + os.sep):
        abort(403)
    with open(path, "rb") as file:
        return file.read()


@app.get("/logos/<name>")
def logo(name):
    return send_from_directory("/srv/logos", name)


def receipt(number):
    if not re.fullmatch(r"[0-9]{1,9}", number):
        raise ValueError("not a number")
    with open("/srv/receipts/" + number + ".pdf", "rb") as file:
        return file.read()
