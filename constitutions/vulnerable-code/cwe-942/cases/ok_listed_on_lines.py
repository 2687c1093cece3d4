from flask import Flask
from flask_cors import CORS


def create(allowed):
    app = Flask(__name__)
    origins = (allowed or []) + ["http://localhost:8080"]
    CORS(
        app,
        resources={r"/*": {"origins": origins}},
        supports_credentials=True,
    )
    return app
