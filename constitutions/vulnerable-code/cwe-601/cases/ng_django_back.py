from django.http import HttpResponseRedirect
from django.views import View


class LanguageView(View):
    def get(self, request):
        back = request.GET.get("back", "/")
        if not back.startswith("/"):
            back = "https://" + back
        response = HttpResponseRedirect(back)
        response.set_cookie("lang", "en")
        return response
