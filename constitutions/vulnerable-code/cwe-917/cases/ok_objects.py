import pandas as pd

COLUMNS = ["total", "weight"]


def above(frame, column, limit):
    if column not in COLUMNS:
        raise KeyError(column)
    return frame.query(f"{column} > {float(limit)}")


def in_city(frame, city):
    return frame[frame["city"] == city]


def sums():
    return pd.eval("1 + 1")
