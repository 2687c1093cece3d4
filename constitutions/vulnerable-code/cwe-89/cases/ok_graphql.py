import graphene
from flask import Flask, request

from .types import Query

app = Flask(__name__)
schema = graphene.Schema(query=Query)


@app.post("/graphql")
def ask():
    body = request.get_json()
    result = schema.execute(body["query"], variables=body.get("variables"))
    return {"data": result.data}
