from flask import Flask, request

app = Flask(__name__)
FIELDS = ("name", "email")


class Profile:
    def __init__(self):
        self.name = ""
        self.email = ""
        self.is_admin = False


profile = Profile()


@app.patch("/profile")
def patch_profile():
    body = request.get_json()
    for field in FIELDS:
        if field in body:
            setattr(profile, field, str(body[field]))
    return {"name": profile.name}
