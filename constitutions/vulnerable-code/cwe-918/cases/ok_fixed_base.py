import httpx

BASE = "https://rates.shop.example"


class Rates:
    def __init__(self):
        self.client = httpx.Client(base_url=BASE, timeout=5)

    def latest(self, currency):
        return self.client.get("/latest", params={"currency": currency}).json()

    def on(self, year, month):
        return httpx.get(f"{BASE}/{int(year)}/{int(month)}", timeout=5).json()
