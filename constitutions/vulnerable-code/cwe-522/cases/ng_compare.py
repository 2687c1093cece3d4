from flask import request


def log_in(find):
    user = find(request.form["name"])
    if user.password == request.form["password"]:
        return user
    return None
