from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .models import Note


@login_required
def notes(request):
    return JsonResponse({"notes": list(Note.objects.filter(owner=request.user).values())})


@require_POST
def delete_note(request, key):
    Note.objects.filter(pk=key).delete()
    return JsonResponse({"done": True})
