import os


def take_number(path, owner):
    if not os.path.exists(path):
        with open(path, "w") as ticket:
            ticket.write(owner)
        return True
    return False
