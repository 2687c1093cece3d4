class Rules:
    TEMPLATE = "def rule(order):\n    return {condition}\n"

    def __init__(self):
        self.rules = {}

    def add(self, name, condition):
        scope = {}
        source = self.TEMPLATE.format(condition=condition)
        exec(source, scope)
        self.rules[name] = scope["rule"]
