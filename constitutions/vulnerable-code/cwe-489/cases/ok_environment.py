import os

from flask import Flask

app = Flask(__name__)
DEBUG = os.environ.get("SHOP_DEBUG") == "1"
app.config["DEBUG"] = DEBUG


@app.get("/health")
def health():
    return {"ok": True}


if __name__ == "__main__":
    app.run(port=8000, debug=DEBUG)
