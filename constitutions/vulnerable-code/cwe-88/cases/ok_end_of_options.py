import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/mirrors")
def add_mirror():
    url = request.get_json()["url"]
    done = subprocess.run(["git", "ls-remote", "--", url], capture_output=True, text=True, timeout=30)
    return {"heads": done.stdout.splitlines()}


@app.get("/search")
def search():
    term = request.args["q"]
    return subprocess.run(["grep", "-rn", f"--regexp={term}", "docs"], capture_output=True, text=True).stdout
