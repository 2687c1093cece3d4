import getpass

DEFAULTS = {"user": "shop", "password": "", "token": None, "api_key": "<your api key>"}
LABELS = {"password": "Password", "secret": "Passwort", "token": "Enter the token from the mail"}
SECRET_NAME = "prod/orders/database"
PASSWORD = "change-me"
API_KEY = "YOUR_API_KEY"
access_token = "access_token"


def ask():
    password = getpass.getpass("password: ")
    token = "("
    if password == "":
        raise ValueError("password must not be empty")
    return password, token


def form():
    return {"type": "password", "name": "password", "autocomplete": "current-password"}
