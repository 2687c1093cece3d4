import smtplib
import ssl


def send(host, sender, receiver, text):
    with smtplib.SMTP(host, 587) as server:
        server.starttls(context=ssl.create_default_context())
        server.sendmail(sender, receiver, text)
