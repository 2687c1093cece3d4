from flask import Flask, request
from lxml import etree

app = Flask(__name__)
tree = etree.parse("/srv/users.xml")


@app.post("/login")
def login():
    name = request.form.get("name")
    pin = request.form.get("pin")
    query = "//user[@name='%s' and @pin='%s']" % (name, pin)
    return {"ok": len(tree.xpath(query)) == 1}
