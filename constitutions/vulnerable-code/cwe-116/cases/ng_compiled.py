import re

SCRIPT = re.compile(r"(?i)<script.*?>.*?</script>")


def tidy(page):
    return SCRIPT.sub("", page)
