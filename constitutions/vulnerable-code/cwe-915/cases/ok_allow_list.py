from flask import Flask, request

app = Flask(__name__)


class Settings:
    theme = "light"
    rows = 20


settings = Settings()


@app.post("/settings")
def save_settings():
    for key, value in request.get_json().items():
        if key not in ("theme", "rows"):
            continue
        setattr(settings, key, value)
    known = {"theme": settings.theme}
    known.update(request.get_json())
    return known
