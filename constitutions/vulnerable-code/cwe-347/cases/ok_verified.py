import jwt
from flask import Flask, abort, request

app = Flask(__name__)


def current_user(keys):
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    kid = jwt.get_unverified_header(token)["kid"]
    claims = jwt.decode(token, keys[kid], algorithms=["RS256"], audience="shop", options={"verify_exp": True})
    return claims.get("sub")


@app.get("/orders")
def orders():
    user = current_user(app.config["KEYS"])
    if user is None:
        abort(401)
    return {"user": user}
