from flask import Flask, request

app = Flask(__name__)


@app.get("/share")
def share():
    return {"link": "https://" + request.host + "/page", "token": "none"}
