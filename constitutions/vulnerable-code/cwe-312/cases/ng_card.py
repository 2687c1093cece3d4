import json


def keep(path, card_number, cvv):
    with open(path, "a") as f:
        f.write(json.dumps({"card_number": card_number, "cvv": cvv}) + "\n")
