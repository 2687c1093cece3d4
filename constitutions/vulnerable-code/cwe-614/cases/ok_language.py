from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/language")
def language():
    response = make_response({"ok": True})
    response.set_cookie("lang", "de" if request.form.get("lang") == "de" else "en")
    response.set_cookie("csrf_token", "read by the page's own script", secure=True)
    response.set_cookie("session", "x", secure=not app.debug, httponly=True)
    return response
