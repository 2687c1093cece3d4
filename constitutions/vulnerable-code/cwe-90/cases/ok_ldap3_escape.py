from flask import Flask, request
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)
BASE = "ou=people,dc=shop,dc=example"


@app.post("/login")
def login():
    name = escape_filter_chars(request.form["name"])
    connection = Connection(Server("ldap://directory.internal"), auto_bind=True)
    connection.search(BASE, f"(&(objectClass=person)(uid={name}))", attributes=["cn"])
    return {"found": len(connection.entries)}
