import ast
import json
import operator

from flask import Flask, request

app = Flask(__name__)
OPERATIONS = {"add": operator.add, "multiply": operator.mul}


@app.post("/compute")
def compute():
    body = request.get_json()
    operation = OPERATIONS[body["operation"]]
    return {"value": operation(float(body["a"]), float(body["b"]))}


@app.post("/limits")
def limits():
    values = ast.literal_eval(request.form["limits"])
    more = json.loads(request.form.get("more", "[]"))
    return {"limits": values, "more": more}
