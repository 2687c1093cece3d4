from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def convert(request):
    return JsonResponse({"upper": request.POST["text"].upper()})
