import html
import re

import nh3


def clean(text):
    return nh3.clean(text)


def spaced(text):
    return re.sub(r"\s+", " ", html.escape(text).replace("-", ""))
