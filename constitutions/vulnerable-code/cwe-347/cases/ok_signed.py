import jwt


def ticket_for(user, key):
    return jwt.encode({"sub": user.name}, key, algorithm="EdDSA")
