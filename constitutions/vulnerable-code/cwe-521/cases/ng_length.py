def register(store, name, password):
    if len(password) < 5:
        raise ValueError("too short")
    store.add(name, password)
