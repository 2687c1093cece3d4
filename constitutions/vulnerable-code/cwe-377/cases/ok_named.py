import csv
import tempfile


def write(rows):
    with tempfile.NamedTemporaryFile("w", suffix=".csv", delete=False, newline="", encoding="utf-8") as out:
        csv.writer(out).writerows(rows)
        return out.name


def private_file(rows):
    folder = tempfile.mkdtemp(prefix="orders-")
    with open(folder + "/orders.csv", "w", encoding="utf-8") as out:
        csv.writer(out).writerows(rows)
