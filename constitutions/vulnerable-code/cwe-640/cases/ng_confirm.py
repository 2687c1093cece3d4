from flask import Flask, request

app = Flask(__name__)


@app.post("/register")
def register():
    address = request.form["mail"]
    token = add_user(address)
    mail.send(message_to(address, f"https://{request.headers['Host']}/confirm/{token}"))
    return {"sent": True}
