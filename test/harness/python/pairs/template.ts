import type { Pair } from '../../pairs.ts';

export const template: readonly Pair[] = [
  {
    name: 'a page made of the name against a page that is given it',
    unit: 'hello',
    source: 'external',
    vulnerableGives: 'sink',
    safeGives: 'neutralised',
    vulnerable: `
from flask import Flask, render_template_string, request

app = Flask(__name__)

@app.route('/')
def hello():
    return render_template_string('<h1>Hello ' + request.args.get('name') + '</h1>')  # sink
`,
    safe: `
from flask import Flask, render_template_string, request

app = Flask(__name__)

@app.route('/')
def hello():
    return render_template_string('<h1>Hello {{ name }}</h1>', name=request.args.get('name'))  # sink
`,
  },
  {
    name: 'a mail text',
    unit: 'mail',
    parameter: 'subject',
    vulnerableGives: 'sink',
    safeGives: 'neutralised',
    vulnerable: `
from jinja2 import Template

def mail(subject):
    return Template('Re: ' + subject).render(user='you')  # sink
`,
    safe: `
from jinja2 import Template

def mail(subject):
    return Template('Re: {{ subject }}').render(subject=subject)  # sink
`,
  },
];
