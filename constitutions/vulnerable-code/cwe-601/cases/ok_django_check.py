from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme


def back(request):
    target = request.GET.get("back", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    return HttpResponseRedirect(target)


def order(request):
    return HttpResponseRedirect("/orders/%d" % int(request.GET["id"]))
