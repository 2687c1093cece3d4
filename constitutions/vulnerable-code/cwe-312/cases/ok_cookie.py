from django.shortcuts import redirect


def keep_login(request):
    password = request.POST["password"]
    answer = redirect("home")
    answer.set_cookie("login", token_for(request.user, password), secure=True, httponly=True)
    request.session["password_changed"] = True
    return answer
