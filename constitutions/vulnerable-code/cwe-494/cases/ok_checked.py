import hashlib
import subprocess

import requests

KNOWN = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"


def prepare():
    script = requests.get("https://get.tool.example/install.sh", timeout=10).content
    if hashlib.sha256(script).hexdigest() != KNOWN:
        raise ValueError("another installer")
    subprocess.run(["sh"], input=script, check=True)
