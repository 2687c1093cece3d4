import os


class DiskReport:
    def __init__(self, unit="k"):
        self.unit = unit

    def _run(self, line):
        with os.popen(line) as pipe:
            return pipe.read()

    def size_of(self, folder):
        line = "du -s" + self.unit + " " + folder
        return self._run(line).split("\t")[0]
