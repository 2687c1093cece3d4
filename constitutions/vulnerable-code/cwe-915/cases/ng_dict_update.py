from flask import Flask, request

app = Flask(__name__)


class Settings:
    theme = "light"
    rows = 20


settings = Settings()


@app.post("/settings")
def save_settings():
    body = request.get_json()
    settings.__dict__.update(body)
    return {"theme": settings.theme}
