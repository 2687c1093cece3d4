import os
import random
import secrets


def new_secret():
    return os.urandom(random.randint(20, 30))


def session_token():
    token = secrets.token_hex(random.choice([16, 24, 32]))
    return token
