from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/leave")
def leave():
    target = request.args["to"]
    if target.endswith(".friends.example"):
        return redirect(target)
    return redirect("/")
