import httpx


def rates(table):
    table.get("today")
    return httpx.get("https://rates.example/today").json()
