from django.shortcuts import redirect


def keep_login(request):
    password = request.POST["password"]
    answer = redirect("home")
    answer.set_cookie("login", password, secure=True, httponly=True)
    request.session["password"] = password
    return answer
