import re


class Engine:
    def __init__(self, steps):
        self.steps = steps

    def eval(self, number):
        for step in self.steps:
            number = step(number)
        return number


def run(engine: Engine, text):
    pattern = re.compile(r"[0-9]+")
    return [engine.eval(int(part)) for part in pattern.findall(text)]


def constants():
    return eval("(1 << 16) - 1")
