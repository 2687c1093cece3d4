import os

import requests


def last(project):
    return requests.get(f"http://ci:{os.environ['CI_PASSWORD']}@builds.example.org/{int(project)}", timeout=9).json()
