MIN_PASSWORD_LENGTH = 10
MIN_NAME_LENGTH = 3


def is_name(name):
    return len(name) >= 3
