import pandas as pd
from flask import Flask, request

app = Flask(__name__)
VIEWS = {"large": "total > 1000", "small": "total < 10"}


@app.get("/orders")
def orders():
    frame = pd.read_csv("/srv/orders.csv")
    city = request.args["city"]
    return {"count": len(frame.query("city == @city and total > 0"))}


@app.get("/views/<name>")
def view(name):
    frame = pd.read_csv("/srv/orders.csv")
    return {"count": len(frame.query(VIEWS[name]))}
