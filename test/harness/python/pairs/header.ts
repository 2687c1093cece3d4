import type { Pair } from '../../pairs.ts';

export const header: readonly Pair[] = [
  {
    name: 'a bare request handler, and the value encoded',
    unit: 'Handler.do_GET',
    source: 'external',
    vulnerableGives: 'sink',
    vulnerable: `
from http.server import BaseHTTPRequestHandler

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header('X-Asked', self.path)  # sink
        self.end_headers()
`,
    safe: `
from http.server import BaseHTTPRequestHandler
from urllib.parse import quote

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header('X-Asked', quote(self.path))  # sink
        self.end_headers()
`,
  },
  {
    name: 'a WSGI application, and one that takes line ends out',
    unit: 'application',
    source: 'external',
    vulnerableGives: 'sink',
    vulnerable: `
def application(environ, start_response):
    start_response('200 OK', [('Content-Type', 'text/plain'), ('X-Name', environ['QUERY_STRING'])])  # sink
    return [b'hello']
`,
    safe: `
def application(environ, start_response):
    name = environ['QUERY_STRING'].replace('\\r', '').replace('\\n', '')
    start_response('200 OK', [('Content-Type', 'text/plain'), ('X-Name', name)])  # sink
    return [b'hello']
`,
  },
  {
    name: 'a mail as text, and one that is composed',
    unit: 'invite',
    parameter: 'topic',
    vulnerableGives: 'sink',
    vulnerable: `
import smtplib

def invite(address, topic):
    text = 'From: us@example.com\\r\\nSubject: ' + topic + '\\r\\n\\r\\nWelcome.'
    smtplib.SMTP('mail.example').sendmail('us@example.com', [address], text)  # sink
`,
    safe: `
import smtplib
from email.message import EmailMessage

def invite(address, topic):
    mail = EmailMessage()
    mail['Subject'] = topic
    mail.set_content('Welcome.')
    smtplib.SMTP('mail.example').send_message(mail)  # sink
`,
  },
  {
    name: 'a function that makes a header; a text with line ends that is no header is none',
    unit: 'cookie_header',
    parameter: 'theme',
    vulnerableGives: 'predicate',
    vulnerable: `
def cookie_header(theme):
    return 'Set-Cookie: theme=' + theme + '; Path=/'  # sink
`,
    safe: `
def cookie_header(theme):
    cleaned = ''.join(c for c in theme if c.isalnum())
    return 'Set-Cookie: theme=' + cleaned + '; Path=/'  # sink
`,
  },
];
