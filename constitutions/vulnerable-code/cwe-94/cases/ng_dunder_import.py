class Plugins:
    def __init__(self):
        self.loaded = {}

    def load(self, dotted):
        package, _, attribute = dotted.rpartition(".")
        module = __import__(package, fromlist=[attribute])
        self.loaded[dotted] = module
        return module
