import random
import time


def daily_offer(products):
    return random.choice(products)


def with_retries(call, attempts=5):
    for attempt in range(attempts):
        try:
            return call()
        except OSError:
            time.sleep(random.uniform(0, 2**attempt))
    raise TimeoutError("gave up")


def demo_prices(count):
    random.seed(7)
    return [random.randint(1, 100) for _ in range(count)]
