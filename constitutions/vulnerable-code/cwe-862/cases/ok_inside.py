from flask import Flask, abort
from flask_login import current_user, login_required

app = Flask(__name__)


@app.get("/recipes/mine")
@login_required
def mine():
    return app.recipes.mine()


@app.route("/recipes/<int:key>", methods=["PUT"])
def change(key):
    if app.recipes.author(key) != current_user.id:
        abort(403)
    app.recipes.change(key)
    return "", 204
