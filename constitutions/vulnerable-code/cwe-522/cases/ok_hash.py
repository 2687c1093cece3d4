from werkzeug.security import check_password_hash, generate_password_hash


def register(request, user):
    user.password = generate_password_hash(request.form["password"])
    user.save()


def log_in(request, user):
    return check_password_hash(user.password, request.form["password"])
