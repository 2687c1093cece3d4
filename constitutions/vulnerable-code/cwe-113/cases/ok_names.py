from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/marks")
def mark():
    answer = Response("marked")
    answer.headers["X-Mark"] = request.form["mark"]
    answer.set_cookie("mark", "1", secure=True, httponly=True, samesite="Lax")
    return answer
