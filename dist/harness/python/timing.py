"""Processor time of small pieces of work."""
import time

try:
    time.process_time()
    clock = time.process_time
except OSError:
    clock = time.perf_counter


def cheapest(work, times=2):
    """The least of several runs: what is above it is the machine's doing, not the work's."""
    best = float('inf')
    for _ in range(times):
        began = clock()
        work()
        best = min(best, clock() - began)
        if best > 0.2:
            break
    return best
