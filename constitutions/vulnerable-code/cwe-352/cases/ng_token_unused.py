CSRF_TOKEN = "from-the-form"

accounts = {"ada": {"town": "London"}}


def move(form):
    accounts[form["name"]]["town"] = form["town"]
    return True
