from django.contrib.auth.hashers import check_password
from django.http import HttpResponse


def enter(request, members):
    member = members.by_name(request.POST["name"])
    if not check_password(request.POST["password"], member.password):
        return HttpResponse(status=401)
    request.session["member_id"] = member.pk
    return HttpResponse("in")
