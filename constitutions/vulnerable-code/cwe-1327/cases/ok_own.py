import os
import socket

from flask import Flask

app = Flask(__name__)
server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind(("127.0.0.1", 4000))

if __name__ == "__main__":
    app.run(host=os.environ.get("HOST", "127.0.0.1"))
