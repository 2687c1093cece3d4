import type { Pair } from '../../pairs.ts';

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
