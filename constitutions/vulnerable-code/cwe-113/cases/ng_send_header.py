from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class DownloadHandler(BaseHTTPRequestHandler):
    def _query(self, name, default):
        values = parse_qs(urlsplit(self.path).query).get(name)
        return values[0] if values else default

    def do_GET(self):
        name = self._query("name", "orders.csv")
        self.send_response(200)
        self.send_header("Content-Type", "text/csv")
        self.send_header("Content-Disposition", 'attachment; filename="' + name + '"')
        self.end_headers()
        self.wfile.write(b"id,total\n")
