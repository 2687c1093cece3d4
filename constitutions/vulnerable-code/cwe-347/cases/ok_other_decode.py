import jwt


class Codec:
    def decode(self, data, verify=True):
        return data.decode("utf-8") if verify else data


codec = Codec()


def text(data):
    return codec.decode(data, verify=False)


def read(ticket, key):
    return jwt.decode(ticket, key, algorithms=["HS256"])
