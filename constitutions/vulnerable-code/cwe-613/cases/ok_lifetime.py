from datetime import timedelta

from flask import Flask

app = Flask(__name__)
app.config["PERMANENT_SESSION_LIFETIME"] = timedelta(hours=8)
app.config.update(PERMANENT_SESSION_LIFETIME=3600)
