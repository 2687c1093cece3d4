/** What the Python machine begins with: its own first code, and stand-ins for modules that this Python lacks. */
export const WASM_FILES_PYTHON = {
  boot: ['../keeper/finder.py', 'boot.py'],
  standIns: { _bluecode_platform: 'platform_calls.py', ssl: 'ssl.py', _bluecode_event_loop: 'event_loop.py' },
} as const;

/** Imported before the memory is kept: a task that needs one of them does not wait for it. */
export const IMPORTED_AHEAD: readonly string[] =
  `abc argparse array ast asyncio base64 binascii bisect builtins bz2 calendar cgi cmath cmd code codecs collections
  collections.abc colorsys concurrent.futures configparser contextlib contextvars copy copyreg csv dataclasses datetime
  decimal difflib dis email email.message email.mime.multipart email.mime.text email.parser email.utils encodings.idna
  encodings.latin_1 encodings.ascii enum errno filecmp fileinput fnmatch fractions ftplib functools gc getopt getpass
  gettext glob graphlib gzip hashlib heapq hmac html html.entities html.parser http http.client http.cookiejar
  http.cookies http.server imaplib importlib importlib.metadata importlib.resources importlib.util inspect io ipaddress
  itertools json keyword linecache locale logging logging.config logging.handlers marshal math mimetypes netrc nntplib
  ntpath numbers opcode operator optparse os pathlib pickle pickletools pkgutil platform plistlib poplib posixpath
  pprint pstats queue quopri random re reprlib runpy sched secrets select selectors shelve shlex shutil signal smtplib
  socket socketserver sqlite3 stat statistics string stringprep struct subprocess sysconfig tarfile telnetlib tempfile
  textwrap threading time timeit token tokenize tomllib trace traceback tracemalloc types typing unicodedata unittest
  unittest.mock urllib urllib.error urllib.parse urllib.request urllib.robotparser uuid warnings weakref wsgiref
  wsgiref.simple_server wsgiref.util xml xml.dom.minidom xml.dom.pulldom xml.etree.ElementTree xml.parsers.expat
  xml.sax xml.sax.handler xml.sax.saxutils xmlrpc.client xmlrpc.server zipfile zipimport zlib zoneinfo`.split(/\s+/);
