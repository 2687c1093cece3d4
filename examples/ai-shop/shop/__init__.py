"""A small shop: catalogue, carts, accounts and reports."""
