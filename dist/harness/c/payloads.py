"""What an attacker would send: long texts, texts that are read as numbers, directives, and numbers at every edge."""
import re

# Characters and words that the code compares with: what comes behind them is only read when they stand there.
_CHARACTER = re.compile(r"(?:[!=]=\s*|\bcase\s+)'(\\?[^'\n])'|'(\\?[^'\n])'\s*[!=]=")
_WORD = re.compile(r'\b(?:strn?(?:case)?cmp|memcmp|str(?:case)?str|starts_?with)\s*\([^"\n;]*"([^"\\\n]{1,24})"|[!=]=\s*"([^"\\\n]{1,24})"')
_MOST_MARKS = 6
_ESCAPED = {'\\n': '\n', '\\t': '\t', '\\r': '\r', '\\0': '', "\\'": "'", '\\\\': '\\'}


class Payload:
    def __init__(self, name, text=None, number=None):
        self.name = name
        self.text = text
        self.number = number

    @property
    def shown(self):
        if self.number is not None:
            return str(self.number)
        text = self.text or b''
        shown = text.decode('latin1') if len(text) <= 80 else '%s… (%d bytes)' % (text[:40].decode('latin1'), len(text))
        return shown


_NUMBERS = (
    ('minus-one', -1), ('zero', 0), ('one', 1), ('two', 2), ('ten', 10), ('hundred', 100), ('byte', 127), ('byte-over', 255), ('low-byte', -128), ('short', 32767), ('low-short', -32768),
    ('short-over', 65535), ('million', 1000000), ('highest', 2147483647), ('lowest', -2147483648), ('quarter', 1073741825),
    ('half', 1431655766), ('unsigned', 4294967295), ('wide', 9223372036854775807), ('low-wide', -9223372036854775808),
)


def numbers():
    return [Payload(name, str(value).encode(), value) for name, value in _NUMBERS]


def texts(canary):
    mark = canary.encode()
    return [
        Payload('empty', b''),
        Payload('long', b'A' * 300),
        Payload('longer', b'A' * 5000),
        Payload('lines', b'A\n' * 40),
        Payload('no-ascii', b'\xff\xfe\x80' * 8),
        Payload('word', b'one two three four five six seven eight'),
        Payload('format', mark + b'%08x%s%n'),
        Payload('command', b'7; touch /tmp/' + mark),
        Payload('quoted-command', b'7";touch /tmp/' + mark + b';"'),
        Payload('single-quoted-command', b"7';touch /tmp/" + mark + b";'"),
        Payload('absolute-path', b'/tmp/vault/' + mark + b'.txt'),
        Payload('climbing-path', b'../../../../../../tmp/vault/' + mark + b'.txt'),
        Payload('statement', b"x' OR " + mark + b'=1 --'),
        Payload('number-statement', b'1 OR ' + mark + b'=1'),
        Payload('host', b'//' + mark + b'.example/'),
        Payload('minus-one-then-text', b'-1\n' + b'A' * 600, -1),
        Payload('hundreds-then-text', b'900\n' + b'A' * 1200, 900),
        # Bytes that are read as they are: lengths of some thousand, and sides whose product is nothing any more.
        Payload('bytes-of-length', b'\4' * 3000),
        Payload('bytes-of-sides', b'\0\0\1\0' * 3000),
    ]


def marks(source):
    """Texts that begin with what the code looks for."""
    found = [_ESCAPED.get(one, one[-1]) for one in (match[0] or match[1] for match in _CHARACTER.findall(source))]
    found += [match[0] or match[1] for match in _WORD.findall(source)]
    texts = [text for text in dict.fromkeys(found) if text.strip()][:_MOST_MARKS]
    return [Payload('begins-%d' % at, (text + end).encode()) for at, text in enumerate(texts) for end in ('7', ' ' + 'A' * 600)]


BENIGN = Payload('benign', b'7', 7)
CALM_TEXT = Payload('calm', b'note')
