"""Redirects: addresses of somebody else's site in every spelling that browsers accept."""
import probe_clues as clues
from probe_oracle_base import nothing
from probe_taint import Payload

before = nothing
after = nothing


def controls(canary):
    return [Payload('control', '/' + canary), Payload('control', 'https://www.example.com/' + canary)]


def payloads(canary):
    host = canary + '.example'
    return [
        Payload('absolute', 'https://' + host + '/'),
        Payload('plain', 'http://' + host + '/'),
        Payload('relative', '//' + host + '/'),
        Payload('backslash', '/\\' + host),
        Payload('backslashes', '\\\\' + host),
        Payload('userinfo', 'https://www.example.com@' + host + '/'),
        Payload('schemeless', 'https:' + host),
        Payload('host', host),
        Payload('host-and-path', host + '/'),
        Payload('authority', '@' + host + '/'),
        Payload('continued', '.' + host + '/'),
    ] + clues.lookalikes(canary)
