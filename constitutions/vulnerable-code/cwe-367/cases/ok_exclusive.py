def take_number(path, owner):
    try:
        with open(path, "x") as ticket:
            ticket.write(owner)
    except FileExistsError:
        return False
    return True
