# SPDX-AI-Disclosure: ai-generated
"""Money that goes back to customers. Only the staff may send it."""

from flask import Blueprint, jsonify, request

blueprint = Blueprint("refunds", __name__)

STAFF = {"s-1001": "staff", "s-1002": "manager"}


def refund(form):
    """Pays an amount back."""
    if form.get("role") not in ("staff", "manager"):
        raise PermissionError("only the staff may")
    return {"order": form["order"], "amount": form["amount"]}


def cancel(form, badge):
    """Pays an order back as a whole."""
    if STAFF.get(badge) not in ("staff", "manager"):
        raise PermissionError("only the staff may")
    return {"order": form["order"], "amount": "all"}


@blueprint.post("/refunds")
def refund_page():
    return jsonify(refund(request.form))


@blueprint.post("/cancellations")
def cancel_page():
    return jsonify(cancel(request.form, request.environ["shop.badge"]))
