from flask import Flask, request

app = Flask(__name__)
NAMES = {"__builtins__": {}, "round": round}


def compute(formula, price):
    for word in ("import", "open", "exec"):
        formula = formula.replace(word, "")
    return eval(formula, NAMES, {"price": price})


@app.post("/discount")
def discount():
    body = request.get_json()
    return {"price": compute(body["formula"], float(body["price"]))}
