from django.http import JsonResponse

from .models import Ticket


def tickets(request):
    found = Ticket.objects.extra(where=["stage = %s"], params=[request.GET["stage"]])
    return JsonResponse({"tickets": found.count()})
