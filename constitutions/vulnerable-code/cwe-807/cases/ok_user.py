from django.http import HttpResponseForbidden, JsonResponse

from .models import Invoice


def invoices(request):
    if not request.user.is_staff:
        return HttpResponseForbidden()
    if request.COOKIES.get("look") == "dark":
        return JsonResponse({"look": "dark"})
    return JsonResponse({"all": list(Invoice.objects.values("id"))})
