import json
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import unquote


class NoteHandler(BaseHTTPRequestHandler):
    root = Path("/srv/notes")

    def _file(self):
        title = unquote(self.path.rpartition("?")[0] or self.path).lstrip("/")
        return self.root / (title + ".json")

    def do_GET(self):
        target = self._file()
        with open(target, encoding="utf-8") as file:
            note = json.load(file)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(str(note["rating"]).encode())
