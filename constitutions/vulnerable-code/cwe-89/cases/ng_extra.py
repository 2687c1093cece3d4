from django.http import JsonResponse

from .models import Ticket


def tickets(request):
    stage = request.GET["stage"]
    found = Ticket.objects.extra(where=["stage = '" + stage + "'"])
    return JsonResponse({"tickets": found.count()})
