from flask import Flask, redirect, request, session

app = Flask(__name__)


@app.post("/look")
def look():
    session["theme"] = request.form["theme"]
    if session.get("role") == "admin":
        return redirect("/admin")
    return redirect("/")
