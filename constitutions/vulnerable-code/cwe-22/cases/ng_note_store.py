from pathlib import Path


class NoteStore:
    def __init__(self, root):
        self.root = Path(root)

    def _file(self, user, title):
        return self.root / user / (title + ".txt")

    def save(self, user, title, text):
        target = self._file(user, title)
        target.parent.mkdir(parents=True, exist_ok=True)
        with open(target, "w", encoding="utf-8") as out:
            out.write(text)
