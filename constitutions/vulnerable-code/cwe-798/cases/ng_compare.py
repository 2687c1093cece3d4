from flask import Flask, request, session

app = Flask(__name__)


@app.post("/admin")
def admin():
    name = request.form.get("name")
    password = request.form.get("password")
    if name == "root" and password == "Lighthouse-42":
        session["admin"] = True
    return {"admin": session.get("admin", False)}
