import tempfile


def export(rows):
    target = tempfile.mktemp(suffix=".csv", dir=tempfile.gettempdir())
    with open(target, "w", encoding="utf-8") as out:
        out.writelines(rows)
    return target
