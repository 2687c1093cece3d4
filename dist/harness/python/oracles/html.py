"""HTML: markup that must not arrive as markup."""
from probe_oracle_base import nothing, word
from probe_taint import Payload

controls = word
before = nothing
after = nothing


def payloads(canary):
    return [
        Payload('element', '<script>' + canary + '</script>'),
        Payload('image', '<img src=x onerror=' + canary + '>'),
        Payload('double-quote', '" onmouseover="' + canary),
        Payload('single-quote', "' onmouseover='" + canary),
        Payload('nested', '<scr<script>ipt>' + canary + '</scr</script>ipt>'),
        Payload('upper-case', '<SCRIPT>' + canary + '</SCRIPT>'),
        Payload('scheme', 'javascript:' + canary),
    ]
