import docker


def check(image):
    client = docker.from_env()
    return client.containers.run(image, ["check"], user="1000", read_only=True, cap_drop=["ALL"])
