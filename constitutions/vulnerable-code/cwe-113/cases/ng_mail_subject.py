import smtplib

from flask import Flask, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    form = request.form
    message = "Subject: " + form["subject"] + "\n\n" + form["text"]
    with smtplib.SMTP("mail.internal") as server:
        server.sendmail("web@shop.example", ["help@shop.example"], message)
    return {"sent": True}
