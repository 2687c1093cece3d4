def begin(response, token):
    response.set_cookie("session", token, httponly=True, secure=True, samesite="none")
