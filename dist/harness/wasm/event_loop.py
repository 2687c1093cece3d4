"""asyncio where there are no sockets: its usual loops wake themselves through a pair of them."""
import asyncio
import time


class _Sleeper:
    """In the place of a selector: nothing can become readable, so that only time passes."""

    def select(self, timeout=None):
        if timeout:
            time.sleep(timeout)
        return []


class Loop(asyncio.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = _Sleeper()

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass


class Policy(asyncio.DefaultEventLoopPolicy):
    _loop_factory = Loop


asyncio.set_event_loop_policy(Policy())
