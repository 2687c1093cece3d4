from flask import Flask, request
from lxml import etree

app = Flask(__name__)
tree = etree.parse("/srv/users.xml")


@app.post("/login")
def login():
    name = request.form.get("name")
    pin = request.form.get("pin")
    return {"ok": len(tree.xpath("//user[@name=$name and @pin=$pin]", name=name, pin=pin)) == 1}
