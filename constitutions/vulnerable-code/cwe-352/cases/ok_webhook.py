import hmac

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def paid(request, key):
    expected = hmac.new(key, request.body, "sha256").hexdigest()
    if not hmac.compare_digest(expected, request.headers["X-Signature"]):
        return HttpResponse(status=401)
    request.session.flush()
    return HttpResponse(status=204)
