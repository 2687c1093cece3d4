# SPDX-AI-Disclosure: ai-generated
"""The few pages that the server renders itself."""

from html import escape

from flask import Blueprint, render_template_string, request

blueprint = Blueprint("pages", __name__)

GREETING = "<h1>Welcome, {name}!</h1><p>{{{{ offers }}}} offers are waiting for you.</p>"


@blueprint.get("/welcome")
def welcome():
    """The landing page behind the link in a newsletter."""
    page = GREETING.format(name=request.args.get("name", "guest"))
    return render_template_string(page, offers=3)


@blueprint.get("/search")
def search():
    """The page of results; the list itself is loaded by the browser."""
    term = escape(request.args.get("q", ""))
    return f"<h1>Results for {term}</h1><ul id='results' data-term='{term}'></ul>"
