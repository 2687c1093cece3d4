def plain(name):
    return name.replace("../", "")
