from django.http import HttpResponse
from django.utils.safestring import mark_safe


def comment(request):
    text = request.POST.get("text", "")
    text = text.replace("<script>", "").replace("</script>", "")
    html = mark_safe('<blockquote class="comment">' + text + "</blockquote>")
    return HttpResponse(html)
