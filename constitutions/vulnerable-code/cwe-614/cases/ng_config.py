from flask import Flask


def create_app(settings):
    app = Flask(__name__)
    app.config.from_mapping(settings)
    app.config.update(
        SESSION_COOKIE_NAME="shop",
        SESSION_COOKIE_SECURE=False,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    return app
