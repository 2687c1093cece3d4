import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/tools/ping")
def ping():
    host = request.args.get("host", "localhost").strip()
    count = int(request.args.get("count", "1"))
    command = f"ping -c {count} {host}"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=10)
    return {"output": done.stdout, "status": done.returncode}
