import random
import secrets
import string

ALPHABET = string.ascii_letters + string.digits


def reset_token():
    return "".join(secrets.choice(ALPHABET) for _ in range(32))


def session_id():
    return secrets.token_hex(16)


def new_password(length=16):
    source = random.SystemRandom()
    return "".join(source.choice(ALPHABET) for _ in range(length))
