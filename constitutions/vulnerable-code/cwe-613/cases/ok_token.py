import time

import jwt


def login_token(user, key):
    claims = {"sub": str(user.id), "role": user.role, "exp": int(time.time()) + 900}
    return jwt.encode(claims, key, algorithm="HS256")


def link_token(path, key):
    return jwt.encode({"path": path}, key, algorithm="HS256")
