import re

_TOKEN = rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
HEADER = re.compile(rb"^" + _TOKEN + rb":")
