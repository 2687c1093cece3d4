import re


def is_user_name(text):
    return re.fullmatch(r"[A-Za-z0-9]{3,20}", text) is not None
