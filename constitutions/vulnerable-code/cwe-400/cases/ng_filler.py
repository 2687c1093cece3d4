def banner(request):
    line = "=" * int(request.GET["width"])
    return line + "\n" + request.GET["title"] + "\n" + line
