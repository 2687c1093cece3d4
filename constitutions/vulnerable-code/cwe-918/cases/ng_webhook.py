from urllib.request import Request, urlopen


class Webhook:
    def __init__(self, host, port=443):
        self.port = port
        self.host = host

    def send(self, host, event):
        address = "https://%s:%d/hooks/%s" % (host, self.port, "shop")
        with urlopen(Request(address, data=event.encode()), timeout=5) as answer:
            return answer.status
