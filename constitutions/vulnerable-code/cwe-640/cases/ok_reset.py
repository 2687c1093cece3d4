from django.conf import settings
from django.core.mail import send_mail


def forgot(request):
    user = find_user(request.POST["mail"])
    link = settings.SITE + "/reset/" + new_token(user)
    send_mail("Your password", link, "shop@shop.example", [user.email])
    return sent(request)
