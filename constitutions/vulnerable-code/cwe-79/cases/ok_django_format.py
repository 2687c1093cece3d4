from django.http import HttpResponse, JsonResponse
from django.utils.html import format_html

LABELS = {"new": "<b>New</b>", "sale": "<b>Sale</b>"}


def comment(request):
    text = request.POST.get("text", "")
    return HttpResponse(format_html('<blockquote class="comment">{}</blockquote>', text))


def label(request):
    return HttpResponse(LABELS.get(request.GET.get("kind"), ""))


def size(request):
    return HttpResponse("<p>%d</p>" % int(request.GET["size"]))


def echo(request):
    return JsonResponse({"text": request.GET.get("text")})
