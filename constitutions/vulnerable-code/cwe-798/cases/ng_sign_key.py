import time

import jwt


def ticket(user):
    claims = {"sub": user, "exp": int(time.time()) + 3600}
    return jwt.encode(claims, "mint-harbour-signing", algorithm="HS256")
