import re

SCRIPT_TAG = re.compile(r"<script src=\"(\w+)\">")


def sources(page):
    return SCRIPT_TAG.findall(page)
