"""Requests: addresses that no server should be made to ask."""
import probe_clues as clues
from probe_oracle_base import nothing
from probe_taint import Payload

before = nothing
after = nothing


def controls(canary):
    return [Payload('control', 'https://www.example.com/' + canary), Payload('control', canary)]


def payloads(canary):
    return [
        Payload('foreign', 'http://' + canary + '.example/'),
        Payload('metadata', 'http://169.254.169.254/latest/' + canary),
        Payload('loopback', 'http://127.0.0.1:8080/' + canary),
        Payload('local-name', 'http://localhost/' + canary),
        Payload('private', 'http://10.0.0.5/' + canary),
        Payload('file', 'file:///etc/' + canary),
        Payload('ipv6', 'http://[::1]/' + canary),
        Payload('decimal', 'http://2130706433/' + canary),
        Payload('secure', 'https://' + canary + '.example/'),
        Payload('authority', '@' + canary + '.example/'),
        Payload('host', canary + '.example'),
        Payload('host-and-path', canary + '.example/'),
        Payload('continued', '.' + canary + '.example/'),
    ] + clues.lookalikes(canary)
