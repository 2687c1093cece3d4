import pandas as pd
from flask import Flask, request

app = Flask(__name__)


@app.get("/orders")
def orders():
    frame = pd.read_csv("/srv/orders.csv")
    city = request.args["city"]
    condition = f"city == '{city}' and total > 0"
    return {"count": len(frame.query(condition))}
