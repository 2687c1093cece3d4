import json


def keep(path, box, card_number):
    with open(path, "ab") as f:
        f.write(box.encrypt(json.dumps({"card_number": card_number}).encode()))


def names(path, people):
    with open(path, "w") as f:
        f.write(json.dumps([person.name for person in people]))
