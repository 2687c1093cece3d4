import smtplib


def send(mail, user, password):
    server = smtplib.SMTP("mail.shop.example", 587)
    server.login(user, password)
    server.send_message(mail)
