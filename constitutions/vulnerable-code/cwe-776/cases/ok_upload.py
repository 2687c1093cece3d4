import defusedxml.ElementTree as ElementTree

from django.http import JsonResponse


def import_stock(request):
    tree = ElementTree.parse(request.FILES["stock"])
    return JsonResponse({"articles": len(tree.getroot())})
