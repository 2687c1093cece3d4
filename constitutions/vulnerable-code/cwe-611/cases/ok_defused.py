from defusedxml import ElementTree
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/feed")
def feed():
    root = ElementTree.fromstring(request.get_data())
    return {"titles": [title.text for title in root.iter("title")]}


def template():
    parser = etree.XMLParser(remove_comments=True)
    return etree.fromstring("<!DOCTYPE a [<!ENTITY shop 'Shop'>]><a>&shop;</a>", parser)
