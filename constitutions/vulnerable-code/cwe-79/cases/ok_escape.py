from html import escape

from flask import Flask, jsonify, render_template, request

app = Flask(__name__)


def page(title, body):
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


@app.route("/search")
def search():
    term = escape(request.args.get("q", ""))
    return page("Search", "<p>Results for " + term + "</p>")


@app.route("/api/search")
def api_search():
    return jsonify({"term": request.args.get("q", "")})


@app.route("/results")
def results():
    return render_template("results.html", term=request.args.get("q", ""))
