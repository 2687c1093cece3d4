import random
import secrets


def send_code(phone):
    phone.send(str(secrets.randbelow(900000) + 100000))
