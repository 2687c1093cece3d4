import yaml


class Importer:
    def __init__(self, defaults=None):
        self.defaults = defaults or {}

    def parse(self, stream):
        document = yaml.load(stream.read(), Loader=yaml.Loader)
        merged = dict(self.defaults)
        merged.update(document)
        return merged
