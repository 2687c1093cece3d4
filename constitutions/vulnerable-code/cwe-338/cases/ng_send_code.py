import random
import secrets


def send_code(phone):
    phone.send(str(random.randint(100000, 999999)))
