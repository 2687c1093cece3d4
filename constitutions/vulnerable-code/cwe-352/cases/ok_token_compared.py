import hmac

CSRF_TOKEN = "from-the-form"

accounts = {"ada": {"town": "London"}}


def move(form):
    if not hmac.compare_digest(form.get("csrf_token", ""), CSRF_TOKEN):
        return False
    accounts[form["name"]]["town"] = form["town"]
    return True
