import re

OURS = re.compile(r"^https://www.example.com/")
