import logging.config

from flask import Flask, request

app = Flask(__name__)


@app.post("/tasks")
def run_task():
    return {"result": globals()[request.form["task"]]()}


def listen():
    logging.config.listen(9030).start()
