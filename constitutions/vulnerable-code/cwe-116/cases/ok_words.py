import re


def words(text):
    return re.sub(r"[^a-z ]+", "", text.lower()).replace("the ", "")
