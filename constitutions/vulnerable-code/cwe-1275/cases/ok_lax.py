def begin(response, token):
    response.set_cookie("session", token, httponly=True, secure=True, samesite="lax")
    response.set_cookie("look", "dark", samesite="none")
