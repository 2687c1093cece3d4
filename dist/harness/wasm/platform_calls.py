"""What this Python's platform lacks or gets wrong, as far as programs and the harness count on it."""
import os
import signal
import sys
import time

_clock = time.monotonic


class _Clocks:
    """Processor time is counted in a wrong unit here. The machine tells it where it is asked how fine a clock is."""

    @staticmethod
    def install():
        worked, clock, times = time.clock_getres, time.CLOCK_MONOTONIC, os.times_result
        os.times = lambda: times((worked(clock), 0.0, 0.0, 0.0, _clock()))
        time.process_time = time.thread_time = lambda: worked(clock)
        time.process_time_ns = time.thread_time_ns = lambda: int(worked(clock) * 1e9)


class _Alarm:
    """`signal.setitimer` by looking at the clock at every backward jump and call: loops end, single long calls do not."""

    until = interval = 0.0
    watching = False

    @classmethod
    def set(cls, which, seconds, interval=0.0):
        left = max(0.0, cls.until - _clock()) if cls.until else 0.0
        before = (left, cls.interval)
        cls.until, cls.interval = (_clock() + seconds if seconds else 0.0), interval
        if seconds and not cls.watching:
            cls.watch()
        return before

    @classmethod
    def watch(cls):
        cls.watching = True
        watcher = sys.monitoring
        watcher.use_tool_id(watcher.OPTIMIZER_ID, 'alarm')
        for event in (watcher.events.JUMP, watcher.events.PY_START):
            watcher.register_callback(watcher.OPTIMIZER_ID, event, cls.look)
        watcher.set_events(watcher.OPTIMIZER_ID, watcher.events.JUMP | watcher.events.PY_START)

    @classmethod
    def look(cls, *_):
        if not cls.until or _clock() < cls.until:
            return
        cls.until = _clock() + cls.interval if cls.interval else 0.0
        handler = signal.getsignal(signal.SIGALRM)
        if callable(handler):
            handler(signal.SIGALRM, None)

    @classmethod
    def install(cls):
        signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF = 0, 1, 2
        signal.setitimer = cls.set
        signal.alarm = lambda seconds: int(cls.set(0, seconds)[0])


class _Rights:
    """One user, who is nobody; modes are accepted, and mean nothing."""

    mask = 0o022

    @classmethod
    def umask(cls, mask):
        before, cls.mask = cls.mask, mask & 0o777
        return before

    @classmethod
    def install(cls):
        os.umask = cls.umask
        os.getuid = os.geteuid = os.getgid = os.getegid = lambda: 65534


for part in (_Clocks, _Alarm, _Rights):
    part.install()
