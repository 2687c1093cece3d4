import pickle
from pathlib import Path

CACHE = Path(__file__).parent / "prices.cache"


def save(prices):
    CACHE.write_bytes(pickle.dumps(prices))


def copy_of(prices):
    return pickle.loads(pickle.dumps(prices))
