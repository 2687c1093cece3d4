class RunCommand:
    """What is executed is a program with its words, and no statement."""

    def __init__(self, env):
        self.env = env

    def run(self, module, args):
        words = ["-c", f"import sys; sys.argv = {args!r}; import {module}"]
        return self.env.execute(*words)
