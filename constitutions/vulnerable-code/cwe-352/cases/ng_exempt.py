from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def change_mail(request):
    request.user.email = request.POST["mail"]
    request.user.save()
