from django.contrib.auth.decorators import login_required
from django.http import JsonResponse

from .models import Note


@login_required
def notes(request):
    return JsonResponse({"notes": list(Note.objects.filter(owner=request.user).values())})


@login_required
def delete_note(request, key):
    Note.objects.filter(pk=key, owner=request.user).delete()
    return JsonResponse({"done": True})


def update_look(request):
    request.look.save()
    return JsonResponse({"user": request.user.pk})
