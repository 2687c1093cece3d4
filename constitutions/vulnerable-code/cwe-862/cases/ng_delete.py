from flask import Flask
from flask_login import login_required

app = Flask(__name__)


@app.get("/recipes/mine")
@login_required
def mine():
    return app.recipes.mine()


@app.delete("/recipes/<int:key>")
def delete_recipe(key):
    app.recipes.remove(key)
    return "", 204
