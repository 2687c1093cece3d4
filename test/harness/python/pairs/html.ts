import type { Pair } from '../../pairs.ts';

export const html: readonly Pair[] = [
  {
    name: 'a page of a handler',
    unit: 'greet',
    source: 'external',
    vulnerableGives: 'effect',
    vulnerable: `
from flask import Flask, request

app = Flask(__name__)

@app.route('/greet')
def greet():
    return '<p>Hello ' + request.args['name'] + '</p>'  # sink
`,
    safe: `
from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)

@app.route('/greet')
def greet():
    return '<p>Hello ' + str(escape(request.args['name'])) + '</p>'  # sink
`,
  },
  {
    name: 'a response object, and one of plain text',
    unit: 'view',
    parameter: 'request',
    source: 'external',
    vulnerableGives: 'effect',
    vulnerable: `
from django.http import HttpResponse

def view(request):
    return HttpResponse('Hello ' + request.GET.get('name', ''))  # sink
`,
    safe: `
from django.http import HttpResponse

def view(request):
    return HttpResponse('Hello ' + request.GET.get('name', ''), content_type='text/plain')  # sink
`,
  },
  {
    name: 'an attribute, with quotes left alone',
    unit: 'link',
    parameter: 'title',
    vulnerableGives: 'sink',
    safeGives: 'not-reached',
    vulnerable: `
def link(title):
    return '<a title="' + title.replace('<', '&lt;').replace('>', '&gt;') + '">more</a>'  # sink
`,
    safe: `
import html

def link(title):
    return '<a title="' + html.escape(title, quote=True) + '">more</a>'  # sink
`,
  },
  {
    name: 'a string that is no HTML is no page',
    unit: 'label',
    parameter: 'name',
    vulnerable: `
from fastapi import FastAPI
from fastapi.responses import HTMLResponse

app = FastAPI()

@app.get('/label', response_class=HTMLResponse)
async def label(name: str):
    return 'Name: ' + name  # sink
`,
    safe: `
from fastapi import FastAPI

app = FastAPI()

@app.get('/label')
async def label(name: str):
    return 'Name: ' + name  # sink
`,
  },
];
