"""A call as a person would write it, where all of it can be written: for a line that does it again."""
import inspect

_PLAIN = (str, bytes, int, float, bool, type(None))
_CONTAINERS = (list, tuple, dict, set)
_DEEPEST = 4


def _writable(value, depth=0):
    """Whether `repr` of it is its source: plain values and containers of them, of exactly these types."""
    if type(value) in _PLAIN:
        return True
    if type(value) not in _CONTAINERS or depth > _DEEPEST:
        return False
    inner = [*value.keys(), *value.values()] if isinstance(value, dict) else value
    return all(_writable(item, depth + 1) for item in inner)


def written(target, unit, values):
    """`name(argument=…)`; empty for a handler, a method that needs an object, and arguments that have no source."""
    if target.handler or target.function is None or not all(_writable(value) for value in values.values()):
        return ''
    given = ', '.join('%s=%r' % pair for pair in values.items())
    call = '%s(%s)' % (unit, given)
    return '__import__("asyncio").run(%s)' % call if inspect.iscoroutinefunction(target.function) else call
