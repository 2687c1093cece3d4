import smtplib


def send(host, sender, receiver, text):
    with smtplib.SMTP(host, 587) as server:
        server.starttls()
        server.sendmail(sender, receiver, text)
