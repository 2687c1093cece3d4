from flask import Flask, render_template, render_template_string, request

app = Flask(__name__)

LAYOUT = "<html><body><h1>Welcome back, {{ name }}</h1><hr>{{ year }}</body></html>"
PAGES = {"terms": "terms.html", "about": "about.html"}


@app.route("/welcome")
def welcome():
    name = request.args.get("name", "guest")
    return render_template_string(LAYOUT, name=name, year=2025)


@app.route("/pages/<page>")
def page(page):
    return render_template(PAGES.get(page, "about.html"), query=request.args)
