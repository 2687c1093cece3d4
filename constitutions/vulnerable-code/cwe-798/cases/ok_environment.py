import os

import psycopg2
from flask import Flask

app = Flask(__name__)
app.secret_key = os.environ["APP_SECRET_KEY"]

PASSWORD_FIELD = "password"
TOKEN_HEADER = "X-Auth-Token"
TOKEN_URL = "https://login.shop.example/oauth/token"
API_KEY = os.getenv("SHOP_API_KEY", "")


def connect(password=None, token=""):
    password = password or os.environ.get("DB_PASSWORD")
    return psycopg2.connect(host="db.internal", user="orders", password=password), token
