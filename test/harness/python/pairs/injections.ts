import type { Pair } from './pair.ts';

export const xpath: readonly Pair[] = [
  {
    name: "a user's node, and a value bound to a variable",
    unit: 'role_of',
    parameter: 'name',
    vulnerableGives: 'sink',
    vulnerable: `
from lxml import etree

def role_of(name):
    tree = etree.parse('users.xml')
    return tree.xpath("//user[@name='" + name + "']/role/text()")  # sink
`,
    safe: `
from lxml import etree

def role_of(name):
    tree = etree.parse('users.xml')
    return tree.xpath('//user[@name=$name]/role/text()', name=name)  # sink
`,
  },
  {
    name: 'the standard library, with a quoted value and with a comparison in the code',
    unit: 'price',
    parameter: 'item',
    vulnerableGives: 'sink',
    vulnerable: `
import xml.etree.ElementTree as ET

def price(item):
    shop = ET.parse('shop.xml').getroot()
    return shop.findall(f"./article[@id='{item}']")  # sink
`,
    safe: `
import xml.etree.ElementTree as ET

def price(item):
    shop = ET.parse('shop.xml').getroot()
    return [a for a in shop.findall('./article') if a.get('id') == item]  # sink
`,
  },
  {
    name: 'a text within quotes that is checked first',
    unit: 'chapter',
    parameter: 'title',
    vulnerableGives: 'sink',
    vulnerable: `
from lxml import etree

def chapter(book, title):
    find = etree.XPath('//chapter[title="%s"]' % title)  # sink
    return find(book)
`,
    safe: `
import re
from lxml import etree

def chapter(book, title):
    if not re.fullmatch(r'[A-Za-z ]+', title):
        raise ValueError(title)
    find = etree.XPath('//chapter[title="%s"]' % title)  # sink
    return find(book)
`,
  },
];

export const ldap: readonly Pair[] = [
  {
    name: 'a filter, and the same with its value escaped',
    unit: 'lookup',
    parameter: 'uid',
    vulnerableGives: 'sink',
    vulnerable: `
import ldap

def lookup(uid):
    directory = ldap.initialize('ldap://directory.example')
    return directory.search_s('ou=people,dc=example', ldap.SCOPE_SUBTREE, '(uid=' + uid + ')')  # sink
`,
    safe: `
import ldap
from ldap.filter import escape_filter_chars

def lookup(uid):
    directory = ldap.initialize('ldap://directory.example')
    return directory.search_s('ou=people,dc=example', ldap.SCOPE_SUBTREE, '(uid=' + escape_filter_chars(uid) + ')')  # sink
`,
  },
  {
    name: 'ldap3, with a search filter by name',
    unit: 'groups',
    parameter: 'member',
    vulnerableGives: 'sink',
    vulnerable: `
from ldap3 import Connection, Server

def groups(member):
    connection = Connection(Server('directory.example'))
    connection.search('dc=example', search_filter=f'(&(objectClass=group)(member={member}))')  # sink
    return connection.entries
`,
    safe: `
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars

def groups(member):
    connection = Connection(Server('directory.example'))
    connection.search('dc=example', search_filter=f'(&(objectClass=group)(member={escape_filter_chars(member)}))')  # sink
    return connection.entries
`,
  },
  {
    name: 'a name that is bound to',
    unit: 'sign_in',
    parameter: 'user',
    vulnerableGives: 'sink',
    vulnerable: `
import ldap

def sign_in(user, password):
    directory = ldap.initialize('ldap://directory.example')
    directory.simple_bind_s('uid=%s,ou=people,dc=example' % user, password)  # sink
    return True
`,
    safe: `
import ldap
from ldap.dn import escape_dn_chars

def sign_in(user, password):
    directory = ldap.initialize('ldap://directory.example')
    directory.simple_bind_s('uid=%s,ou=people,dc=example' % escape_dn_chars(user), password)  # sink
    return True
`,
  },
];

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

export const nosql: readonly Pair[] = [
  {
    name: 'a parsed body in a filter, and the same as texts',
    unit: 'login',
    source: 'external',
    vulnerableGives: 'sink',
    vulnerable: `
from flask import Flask, request, jsonify
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient().shop.users

@app.route('/login', methods=['POST'])
def login():
    body = request.get_json()
    return jsonify(found=users.find_one({'name': body['name'], 'password': body['password']}) is not None)  # sink
`,
    safe: `
from flask import Flask, request, jsonify
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient().shop.users

@app.route('/login', methods=['POST'])
def login():
    body = request.get_json()
    return jsonify(found=users.find_one({'name': str(body['name']), 'password': str(body['password'])}) is not None)  # sink
`,
  },
  {
    name: 'a mapping of the caller, and its value under $eq',
    unit: 'Orders.of',
    parameter: 'query',
    vulnerableGives: 'sink',
    vulnerable: `
from pymongo import MongoClient

class Orders:
    def __init__(self):
        self.orders = MongoClient().shop.orders

    def of(self, query: dict):
        return self.orders.delete_many({'customer': query['customer']})  # sink
`,
    safe: `
from pymongo import MongoClient

class Orders:
    def __init__(self):
        self.orders = MongoClient().shop.orders

    def of(self, query: dict):
        return self.orders.delete_many({'customer': {'$eq': query['customer']}})  # sink
`,
  },
  {
    name: 'a text is no operator, whatever it says',
    unit: 'article',
    source: 'external',
    vulnerableGives: 'sink',
    vulnerable: `
import json
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
articles = MongoClient().shop.articles

@app.route('/article', methods=['POST'])
def article():
    return str(articles.find(json.loads(request.data)))  # sink
`,
    safe: `
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
articles = MongoClient().shop.articles

@app.route('/article')
def article():
    return str(articles.find({'id': request.args['id']}))  # sink
`,
  },
];

export const expression: readonly Pair[] = [
  {
    name: 'a query of a frame, and a value that is bound',
    unit: 'shops_in',
    parameter: 'city',
    vulnerableGives: 'sink',
    vulnerable: `
import pandas

def shops_in(city):
    shops = pandas.read_csv('shops.csv')
    return shops.query(f"city == '{city}'")  # sink
`,
    safe: `
import pandas

def shops_in(city):
    shops = pandas.read_csv('shops.csv')
    return shops.query('city == @city')  # sink
`,
  },
  {
    name: 'a formula, and numbers only',
    unit: 'compute',
    parameter: 'formula',
    vulnerableGives: 'sink',
    vulnerable: `
import numexpr

def compute(formula):
    return numexpr.evaluate(formula)  # sink
`,
    safe: `
import numexpr

def compute(formula):
    return numexpr.evaluate(str(float(formula)) + ' * 2')  # sink
`,
  },
  {
    name: 'a column of a frame, and one of a list',
    unit: 'total',
    parameter: 'column',
    vulnerableGives: 'sink',
    vulnerable: `
import pandas

def total(column):
    frame = pandas.read_csv('sales.csv')
    return frame.eval('sum = ' + column + ' * 1.2')  # sink
`,
    safe: `
import pandas

def total(column):
    if column not in ('net', 'gross'):
        raise ValueError(column)
    frame = pandas.read_csv('sales.csv')
    return frame.eval('sum = ' + column + ' * 1.2')  # sink
`,
  },
];
