from flask import Flask, make_response

app = Flask(__name__)


@app.post("/enter")
def enter():
    answer = make_response("in")
    answer.set_cookie("session_id", app.sessions.new(), secure=True, httponly=True)
    return answer
