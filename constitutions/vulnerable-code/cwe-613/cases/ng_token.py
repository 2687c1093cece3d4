import jwt


def login_token(user, key):
    claims = {"sub": str(user.id), "role": user.role}
    return jwt.encode(claims, key, algorithm="HS256")
