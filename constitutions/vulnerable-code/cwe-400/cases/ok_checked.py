def banner(request):
    width = int(request.GET["width"])
    if not 10 <= width <= 120:
        raise ValueError("width")
    line = "=" * width
    return line + "\n" + request.GET["title"] + "\n" + line


def ruler(width: int) -> str:
    return "-" * int(width)
