"""What a module keeps of the calls that are made of it."""
from probe_endless import CONTAINERS, filled, real_size
from probe_snippet import namespaces
from probe_timing import clock

# What is asked more often than this is asked of a container that says it is full.
_CALLS = (20, 100, 400, 1600)
_SECONDS = 0.15


def _held():
    """How much the module's containers hold, with what lies in their entries."""
    held = {}
    for number, namespace in enumerate(namespaces()):
        for name, value in list(namespace.items()):
            if isinstance(value, CONTAINERS) and not name.startswith('__'):
                inner = list(value.values())[:50] if isinstance(value, dict) else []
                held[number, name] = real_size(value) + sum(real_size(item) for item in inner if isinstance(item, CONTAINERS))
    return held


def _pretend(place):
    """Puts a container in its place that says it is full, or into its entries where these are what grew."""
    number, name = place
    namespace = namespaces()[number]
    value = namespace[name]
    if isinstance(value, dict):
        for key, inner in list(value.items())[:50]:
            value[key] = filled(inner) or inner
    made = filled(value)
    if made is not None:
        namespace[name] = made
    return made is not None


def settles(call):
    """Whether equal calls leave nothing behind after the first: a table that is written under the same key again."""
    call()
    start = _held()
    for _ in range(8):
        call()
    return all(size <= start.get(place, 0) for place, size in _held().items())


def kept(call):
    """A harmless request again and again: (container, calls, sizes, whether it goes on when it seems full); None if nothing stays."""
    began, done, calls_made, sizes, start = clock(), 0, [], [], _held()
    for calls in _CALLS:
        while done < calls and clock() - began < _SECONDS:
            call()
            done += 1
        if done < calls:
            break
        now = _held()
        grown = {place: size - start.get(place, 0) for place, size in now.items()}
        place = max(grown, key=grown.get, default=None)
        if place is None or grown[place] < done * 0.9:
            return None
        calls_made.append(done)
        sizes.append(grown[place])
    if len(sizes) < 2 or not _pretend(place):
        return None
    full = _held().get(place, 0)
    for _ in range(5):
        call()
    return place[1], calls_made, sizes, _held().get(place, 0) >= full + 5
