# SPDX-AI-Disclosure: ai-generated
"""Settings of the shop. What differs between installations comes from the environment."""

import os

DATABASE = os.environ.get("SHOP_DATABASE", "shop.db")
INVOICES = os.environ.get("SHOP_INVOICES", "/srv/shop/invoices")
MANUALS = os.environ.get("SHOP_MANUALS", "/srv/shop/manuals")

CURRENCY = "EUR"
PAGE_SIZE = 20

PAYMENT_URL = "https://pay.shop.example/v1/charges"
PAYMENT_API_KEY = "pay-live-5b1f0c9e7a42d836"
WEBHOOK_SECRET = os.environ.get("SHOP_WEBHOOK_SECRET")
