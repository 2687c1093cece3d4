from urllib.parse import parse_qs


def application(environ, start_response):
    tongue = parse_qs(environ["QUERY_STRING"])["tongue"][0]
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Language", "de" if tongue == "de" else "en")])
    return [b"ok"]
