import os


def read_report(path):
    if os.access(path, os.R_OK):
        with open(path) as report:
            return report.read()
    return None
