from django.http import HttpResponseForbidden, JsonResponse

from .models import Invoice


def invoices(request):
    if request.COOKIES.get("is_admin") != "yes":
        return HttpResponseForbidden()
    return JsonResponse({"all": list(Invoice.objects.values("id"))})
