import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/tools/lookup")
def lookup():
    host = request.args.get("host", "localhost")
    return subprocess.check_output(["nslookup", "--", host], text=True)


@app.route("/tools/count")
def count():
    needle = request.args["needle"]
    line = "grep -c -- " + shlex.quote(needle) + " /var/log/app.log | tail -n 1"
    return subprocess.check_output(line, shell=True, text=True)
