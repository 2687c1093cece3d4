from flask import Flask, request

app = Flask(__name__)

CATALOGUE = ["lamp", "chair", "table"]


def page(title, body):
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


@app.route("/search")
def search():
    term = request.args.get("q", "")
    found = [item for item in CATALOGUE if term.lower() in item]
    items = "".join(f"<li>{item}</li>" for item in found)
    return page("Search", "<p>Results for " + term + "</p><ul>" + items + "</ul>")
