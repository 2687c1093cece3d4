import os


def read_report(path):
    try:
        with open(path) as report:
            return report.read()
    except OSError:
        return None


def default_report(path, other):
    if not os.path.exists(path):
        with open(other) as report:
            return report.read()
    return read_report(path)
