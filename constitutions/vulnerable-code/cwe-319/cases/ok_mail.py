import smtplib
import ssl


def send(mail, user, password):
    server = smtplib.SMTP("mail.shop.example", 587)
    server.starttls(context=ssl.create_default_context())
    server.login(user, password)
    server.send_message(mail)


def send_over_tls(mail, user, password):
    with smtplib.SMTP_SSL("mail.shop.example") as server:
        server.login(user, password)
        server.send_message(mail)
