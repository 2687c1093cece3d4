# SPDX-FileCopyrightText: The shop's authors
# SPDX-AI-Disclosure: ai-generated
"""The shop's web application: every page and every call of its API."""

import logging

from flask import Flask, jsonify, request

from . import accounts, carts, catalogue, config, documents, images, maintenance, pages, pricing, reports

log = logging.getLogger(__name__)

app = Flask(__name__)
app.register_blueprint(pages.blueprint)


@app.get("/api/products")
def products():
    with catalogue.connect(config.DATABASE) as db:
        return jsonify(catalogue.find_products(db, request.args.get("q", "")))


@app.get("/api/orders")
def orders():
    with catalogue.connect(config.DATABASE) as db:
        return jsonify(catalogue.find_orders(db, request.args.get("customer", "")))


@app.post("/api/price")
def price():
    body = request.get_json()
    if "formula" in body:
        return jsonify(pricing.apply_formula(body["formula"], float(body["price"])))
    return jsonify(pricing.apply_discount(body["discount"], float(body["price"])))


@app.get("/api/cart")
def cart():
    return jsonify(carts.load_cart(request.cookies.get("cart", "")))


@app.put("/api/preferences")
def preferences():
    return jsonify(carts.load_preferences(request.get_data(as_text=True)))


@app.post("/api/register")
def register():
    form = request.form
    accounts.store(form["email"], accounts.hash_password(form["password"]))
    log.info("a customer registered")
    return jsonify({"session": accounts.new_session_id()})


@app.post("/api/reset")
def reset():
    token = accounts.new_reset_token()
    accounts.remember_reset(request.form["email"], token)
    return jsonify({"sent": True})


@app.get("/invoices")
def invoice():
    return documents.read_invoice(request.args["name"]), 200, {"Content-Type": "text/plain"}


@app.get("/manuals")
def manual():
    return documents.read_manual(request.args["name"]), 200, {"Content-Type": "text/plain"}


@app.post("/api/products/image")
def product_image():
    data = images.fetch_image(request.get_json()["url"])
    return jsonify({"bytes": len(data)})


@app.post("/api/partners/logo")
def partner_logo():
    data = images.fetch_partner_logo(request.get_json()["url"])
    return jsonify({"bytes": len(data)})


@app.post("/admin/reports/archive")
def archive_report():
    return jsonify({"status": reports.archive_report(request.form["name"])})


@app.post("/admin/reports/compress")
def compress_report():
    return jsonify({"status": reports.compress_report(request.form["name"])})


@app.post("/admin/maintenance")
def maintain():
    return jsonify({"status": maintenance.maintain(request.form["folder"])})
