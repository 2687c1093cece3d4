import requests
from flask import Flask, request

app = Flask(__name__)


def download(address, limit=65536):
    answer = requests.get(address, timeout=5, stream=True)
    return answer.raw.read(limit)


@app.post("/links/preview")
def preview():
    body = request.get_json()
    address = body.get("url", "").strip()
    if not address.startswith("http"):
        return {"error": "not a link"}, 400
    return {"bytes": len(download(address))}
