from flask import request


def register(user):
    if request.form["password"] != request.form["password_again"]:
        return "The passwords differ", 400
    user.set_password(request.form["password"])
    return "", 204
