import re


def clean(text):
    text = re.sub(r"<script.*?>.*?</script>", "", text)
    return text.replace("javascript:", "")
