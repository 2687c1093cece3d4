def register(store, name, password):
    if len(password) < 12:
        raise ValueError("too short")
    store.add(name, password)


def hint(password):
    return len(password) > 12
