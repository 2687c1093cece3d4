import reqeusts


def page(address):
    return reqeusts.get(address, timeout=5).text
