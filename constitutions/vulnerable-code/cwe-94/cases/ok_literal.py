import importlib
import sys

NAMES = {"fast": "orjson", "plain": "json"}


def codec(kind):
    return importlib.import_module(NAMES[kind])


def optional_yaml():
    try:
        return __import__("yaml")
    except ImportError:
        return None


def version_of(name):
    module = sys.modules.get(name)
    return None if module is None else str(module.__file__)
