from flask import Flask, request
from ldap3 import ALL, Connection, Server

app = Flask(__name__)
BASE = "ou=people,dc=shop,dc=example"


@app.post("/login")
def login():
    name = request.form["name"]
    server = Server("ldap://directory.internal", get_info=ALL)
    connection = Connection(server, auto_bind=True)
    query = "(&(objectClass=person)(uid=" + name + "))"
    connection.search(BASE, query, attributes=["cn", "mail"])
    return {"found": len(connection.entries)}
