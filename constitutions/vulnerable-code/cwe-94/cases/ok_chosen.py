import logging.config

from flask import Flask, request

app = Flask(__name__)
TASKS = {"tidy": print, "count": len}


@app.post("/tasks")
def run_task():
    name = request.form["task"]
    if name not in TASKS:
        return {"error": "no such task"}, 404
    return {"result": TASKS[name]("x")}


def listen(check):
    logging.config.listen(9030, verify=check).start()
