import io
import zipfile

import requests


def names(address):
    answer = requests.get("https://example.org/archive.zip", timeout=5)
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        return archive.namelist()
