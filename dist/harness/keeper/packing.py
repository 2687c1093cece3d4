"""What one keeper of an image has compiled, for all later ones.

Third part of the keeper's program, after `finder.py`.
"""
import base64
import marshal
import zlib


def packed(harness):
    """All of it as text, compiled as far as it can be."""
    for name in harness.sources:
        try:
            harness.compiled(name)
        except (SyntaxError, ValueError):
            pass  # Whoever imports it is told.
    return base64.b64encode(zlib.compress(marshal.dumps(harness.kept), 1)).decode()


def unpack(harness, text):
    harness.kept = marshal.loads(zlib.decompress(base64.b64decode(text)))
