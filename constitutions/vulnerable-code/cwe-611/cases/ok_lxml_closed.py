from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/orders/import")
def import_orders():
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=True)
    root = etree.fromstring(request.get_data(), parser)
    return {"orders": [order.findtext("note") for order in root.iter("order")]}
