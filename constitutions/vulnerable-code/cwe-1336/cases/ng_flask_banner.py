from flask import Flask, render_template_string, request

app = Flask(__name__)

LAYOUT = "<html><body>%s<hr>{{ year }}</body></html>"


@app.route("/welcome")
def welcome():
    name = request.args.get("name", "guest")
    body = "<h1>Welcome back, " + name + "</h1>"
    return render_template_string(LAYOUT % body, year=2025)
