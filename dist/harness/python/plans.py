"""Which parameters carry the payload, in which calls, beside which harmless values."""
from probe_arguments import TRUSTED, benign, tainted

MOST_VARIANTS = 4


class Plan:
    """Which parameters carry the payload, and whether outside sources do."""

    def __init__(self, names, outside):
        self.names = names
        self.outside = outside


def plans_of(job, target):
    names = [p.name for p in target.parameters]
    suspects = [name for name in job['parameters'] if name in names]
    if not suspects and (job['blind'] or not job['external']):
        open_ones = [name for name in names if not TRUSTED.search(name)]
        suspects = open_ones or names
    requests = [p.name for p in target.parameters if p.kind == 'request']
    plans = []
    if job['external'] or requests or target.handler or not suspects:
        inbound = [name for name in names if name not in requests] if target.handler else []
        plans.append(Plan(inbound + [n for n in requests], True))
    plans += [Plan([name], bool(job['external'] and not job['blind'])) for name in suspects if name not in requests]
    plans += [Plan(['self.' + p.name], False) for p in target.constructor if not names and p.kind == 'text']
    return plans


def values_of(target, plan, payload, variant, form):
    """Arguments with the payload in place; None when no parameter of the plan can carry it."""
    values, carried = {}, False
    for parameter in target.parameters:
        made = tainted(parameter, payload, form) if parameter.name in plan.names else None
        carried = carried or made is not None
        if made is None and parameter.has_default and variant == 0:
            continue
        values[parameter.name] = benign(parameter, variant) if made is None else made
    for parameter in target.constructor:
        if 'self.' + parameter.name in plan.names:
            made = tainted(parameter, payload)
            carried = carried or made is not None
            values['self.' + parameter.name] = benign(parameter, variant) if made is None else made
    outside = plan.outside and (payload.text is not None or hasattr(payload, 'outside'))
    return values if carried or outside else None


def variants_of(job, target):
    most = max([1] + [len(p.shape.constants) for p in target.parameters] + [2 for p in target.parameters if p.kind == 'flag'])
    return min(MOST_VARIANTS, max(most, 2 if '.method' in job['text'] else 1))
