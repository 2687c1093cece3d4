import base64
import json
import pickle


def load(cookie):
    return pickle.loads(base64.b64decode(cookie))


def load_plain(cookie):
    return json.loads(base64.b64decode(cookie))
