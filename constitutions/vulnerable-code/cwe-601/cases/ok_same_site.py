from urllib.parse import urlsplit

from flask import Flask, redirect, request, url_for

app = Flask(__name__)
PAGES = {"cart": "/cart", "orders": "/orders"}


@app.post("/login")
def login():
    wanted = request.form.get("next", "/")
    parts = urlsplit(wanted)
    if parts.scheme != "" or parts.netloc != "":
        return redirect("/")
    return redirect(wanted)


@app.get("/go/<page>")
def go(page):
    return redirect(PAGES.get(page, "/"))


@app.get("/item")
def item():
    return redirect(url_for("show", sku=request.args["sku"]))
