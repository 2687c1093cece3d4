def accept_order(order, signature):
    store(order)
    return True
