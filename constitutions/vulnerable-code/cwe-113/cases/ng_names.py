from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/marks")
def mark():
    answer = Response("marked")
    answer.headers[request.form["header"]] = "1"
    answer.set_cookie(request.form["cookie"], "1", secure=True, httponly=True, samesite="Lax")
    return answer
