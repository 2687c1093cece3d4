from flask import Flask

from shop import views


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = "supersecretkey"
    app.config["MAX_CONTENT_LENGTH"] = 1024 * 1024
    app.register_blueprint(views.blueprint)
    return app
