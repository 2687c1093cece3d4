import socket

peer = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
peer.bind(("localhost", 0))
ANY = "0.0.0.0"
