import jwt


def ticket_for(user):
    return jwt.encode({"sub": user.name}, key=None, algorithm="none")
