import smtplib
import ssl


def deliver(host, user, secret, message):
    with smtplib.SMTP(host, 587) as server:
        server.starttls(context=ssl.create_default_context())
        server.login(user, secret)
        server.send_message(message)


def deliver_here(user, secret, message):
    with smtplib.SMTP("localhost") as server:
        server.login(user, secret)
        server.send_message(message)
