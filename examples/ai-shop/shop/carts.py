# SPDX-AI-Disclosure: ai-generated
"""What a browser keeps for its customer: the cart in a cookie, preferences in a file."""

import base64
import pickle

import yaml


def save_cart(items):
    return base64.urlsafe_b64encode(pickle.dumps(items)).decode("ascii")


def load_cart(cookie):
    """The items of the cart; an empty cart when there is no cookie yet."""
    if not cookie:
        return []
    return list(pickle.loads(base64.urlsafe_b64decode(cookie)))


def load_preferences(text):
    """Preferences as the customer wrote them, on top of the defaults."""
    preferences = {"language": "en", "rows": 20}
    preferences.update(yaml.safe_load(text) or {})
    return preferences
