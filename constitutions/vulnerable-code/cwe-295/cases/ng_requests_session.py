import requests


class Inventory:
    def __init__(self, base):
        self.base = base

    def level(self, sku):
        answer = requests.get(
            self.base + "/levels",
            params={"sku": sku},
            timeout=5,
            verify=False,
        )
        return answer.json()["level"]
