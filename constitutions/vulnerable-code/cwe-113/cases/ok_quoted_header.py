from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, quote, urlsplit

NAMES = {"orders": "orders.csv", "stock": "stock.csv"}


class DownloadHandler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        name = NAMES.get(query.get("name", [""])[0], "orders.csv")
        label = quote(query.get("label", [""])[0])
        self.send_response(200)
        self.send_header("Content-Disposition", 'attachment; filename="' + name + '"')
        self.send_header("X-Label", label)
        self.end_headers()
        self.wfile.write(b"id,total\n")
