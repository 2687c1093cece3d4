from flask import Flask, request
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins="*")
ORIGINS = {"https://www.shop.example", "https://admin.shop.example"}


@app.after_request
def allow(response):
    origin = request.headers.get("Origin", "")
    if origin in ORIGINS:
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Credentials"] = "true"
    return response


def private(other):
    CORS(other, origins=["https://www.shop.example"], supports_credentials=True)
