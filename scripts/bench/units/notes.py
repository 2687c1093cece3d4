import os

NOTES = "/tmp/app/notes"


class NoteStore:
    def __init__(self, folder=NOTES):
        self.folder = folder

    def read(self, name):
        with open(os.path.join(self.folder, name)) as note:
            return note.read()

    def read_own(self, name):
        path = os.path.realpath(os.path.join(self.folder, name))
        if not path.startswith(os.path.realpath(self.folder) + os.sep):
            raise PermissionError(name)
        with open(path) as note:
            return note.read()
