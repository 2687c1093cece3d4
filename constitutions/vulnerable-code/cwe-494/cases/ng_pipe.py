import os


def prepare():
    os.system("curl -sSL https://get.tool.example/install.sh | sudo bash")
