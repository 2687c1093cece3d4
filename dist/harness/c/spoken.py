"""What the unit says when it is done: texts that it makes of hostile ones, for those who read them as a record, a header, a page or an address."""
from probe_payloads import Payload


def _hostile(mark):
    return [
        Payload('line-feed', b'x\nInjected: ' + mark),
        Payload('carriage-return', b'x\r\nInjected: ' + mark),
        Payload('element', b'<script>' + mark + b'</script>'),
        Payload('attribute', b'" onmouseover="' + mark),
        Payload('foreign', b'http://' + mark + b'.example/'),
        Payload('other-host', b'//' + mark + b'.example/'),
        Payload('authority', b'@' + mark + b'.example/'),
        Payload('host-and-path', mark + b'.example/'),
        Payload('continued', b'.' + mark + b'.example/'),
    ]


def speak(attempts, target, job):
    """Harmless text first, in the same place: what comes of it says what the text is for."""
    if not target.speaks:
        return
    mark = job['canary'].encode()
    for parameter in [p for p in target.attackable if p.takes_text]:
        attempts.listen(Payload('word', mark), parameter, control=True)
        for payload in _hostile(mark):
            attempts.listen(payload, parameter)
