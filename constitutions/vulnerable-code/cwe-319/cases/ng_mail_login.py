import smtplib


def deliver(host, user, secret, message):
    with smtplib.SMTP(host, 25) as server:
        server.login(user, secret)
        server.send_message(message)
