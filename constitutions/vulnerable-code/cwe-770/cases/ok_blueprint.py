from uuid import uuid4

from flask import Blueprint, request

pictures = Blueprint("pictures", __name__)


@pictures.post("/")
def add():
    request.files["picture"].save(f"/srv/pictures/{uuid4()}")
    return "", 201
