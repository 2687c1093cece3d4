import subprocess


def weather(town):
    return subprocess.run("curl -s https://weather.example/now | head -n 5", shell=True, capture_output=True).stdout
