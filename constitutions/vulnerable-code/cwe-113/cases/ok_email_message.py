import smtplib
from email.message import EmailMessage

from flask import Flask, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    message = EmailMessage()
    message["Subject"] = "Question of a customer"
    message["To"] = "help@shop.example"
    message.set_content(request.form["text"])
    with smtplib.SMTP("mail.internal") as server:
        server.send_message(message)
    return {"sent": True}
