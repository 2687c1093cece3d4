from flask import Flask, request

app = Flask(__name__)


class Profile:
    def __init__(self):
        self.name = ""
        self.is_admin = False

    def patch(self, changes):
        for key, value in changes.items():
            setattr(self, key, value)


profile = Profile()


@app.patch("/profile")
def patch_profile():
    profile.patch(request.get_json())
    return {"name": profile.name}
