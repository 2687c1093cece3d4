import { afterAll, describe, expect, test } from 'vitest';
import { dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { sandboxOf } from './docker.ts';
import { foundBlind } from './support.ts';

const docker = dockerUnderTest('handlers in python, told nothing');

/** What programs show whose input comes by methods and attributes of their own class, or by a command line. */
const PROGRAMS: readonly (readonly [title: string, finds: readonly string[], text: string])[] = [
  [
    'a page of Tornado',
    ['html'],
    `import tornado.web\n\nclass Hello(tornado.web.RequestHandler):\n    def get(self):\n        self.write('<h2>' + self.get_argument('name') + '</h2>')\n`,
  ],
  [
    'one whose text is escaped',
    [],
    `import html\nimport tornado.web\n\nclass Hello(tornado.web.RequestHandler):\n    def get(self):\n        self.write('<h2>' + html.escape(self.get_argument('name')) + '</h2>')\n`,
  ],
  [
    'an address that Tornado is asked to fetch',
    ['url'],
    `import tornado.web\nfrom tornado.httpclient import AsyncHTTPClient\n\nclass Relay(tornado.web.RequestHandler):\n    async def get(self):\n        answer = await AsyncHTTPClient().fetch(self.get_query_argument('from'))\n        self.set_header('Content-Type', 'text/plain')\n        self.write(answer.body)\n`,
  ],
  [
    'a header of the server that comes with Python',
    ['header', 'redirect'],
    `from http.server import BaseHTTPRequestHandler\nfrom urllib.parse import parse_qs, urlparse\n\nclass Go(BaseHTTPRequestHandler):\n    def do_GET(self):\n        there = parse_qs(urlparse(self.path).query).get('there', ['/'])[0]\n        self.send_response(303)\n        self.send_header('Location', there)\n        self.end_headers()\n`,
  ],
  [
    'a page of it',
    ['html'],
    `from http.server import BaseHTTPRequestHandler\nfrom urllib.parse import parse_qs, urlparse\n\nclass Hello(BaseHTTPRequestHandler):\n    def do_GET(self):\n        name = parse_qs(urlparse(self.path).query).get('name', [''])[0]\n        self.send_response(200)\n        self.send_header('Content-Type', 'text/html')\n        self.end_headers()\n        self.wfile.write(('<p>' + name + '</p>').encode())\n`,
  ],
  [
    'the same as plain text',
    [],
    `from http.server import BaseHTTPRequestHandler\nfrom urllib.parse import parse_qs, urlparse\n\nclass Hello(BaseHTTPRequestHandler):\n    def do_GET(self):\n        name = parse_qs(urlparse(self.path).query).get('name', [''])[0]\n        self.send_response(200)\n        self.send_header('Content-Type', 'text/plain')\n        self.end_headers()\n        self.wfile.write(('<p>' + name + '</p>').encode())\n`,
  ],
  [
    'what a client of a socket server sends',
    ['deserialize'],
    `import pickle\nimport socketserver\n\nclass Jobs(socketserver.BaseRequestHandler):\n    def handle(self):\n        job = pickle.loads(self.request.recv(4096))\n        self.request.sendall(str(job).encode())\n`,
  ],
  [
    'an upload whose reading is awaited',
    ['deserialize'],
    `import yaml\nfrom fastapi import FastAPI, UploadFile\n\napp = FastAPI()\n\n@app.post('/settings')\nasync def settings(file: UploadFile):\n    return yaml.load(await file.read(), Loader=yaml.UnsafeLoader)\n`,
  ],
  [
    'the same by a loader that makes nothing but data',
    [],
    `import yaml\nfrom fastapi import FastAPI, UploadFile\n\napp = FastAPI()\n\n@app.post('/settings')\nasync def settings(file: UploadFile):\n    return yaml.safe_load(await file.read())\n`,
  ],
  [
    'what a web server tells a program of a request',
    ['command'],
    `import os\n\ndef look_up():\n    os.system('grep -i ' + os.environ['QUERY_STRING'] + ' people.txt')\n`,
  ],
  [
    'a variable that whoever runs the program sets',
    [],
    `import os\n\ndef look_up():\n    os.system(os.environ['PAGER'] + ' people.txt')\n    os.system(os.getenv('EDITOR', 'vi') + ' people.txt')\n`,
  ],
  [
    'an option of a command line',
    ['command'],
    `import argparse\nimport os\n\ndef main():\n    options = argparse.ArgumentParser()\n    options.add_argument('--size', type=int, default=3)\n    options.add_argument('picture')\n    given = options.parse_args()\n    os.system('convert -resize %d%% %s small.png' % (given.size, given.picture))\n`,
  ],
  [
    'one that is among a few, and one that is a number',
    [],
    `import argparse\nimport os\n\ndef main():\n    options = argparse.ArgumentParser()\n    options.add_argument('--size', type=int, default=3)\n    options.add_argument('kind', choices=['png', 'gif'])\n    given = options.parse_args()\n    os.system('convert -resize %d%% all.%s small.png' % (given.size, given.kind))\n`,
  ],
  [
    'a table as large as a number in the address says',
    ['resource'],
    `from fastapi import FastAPI\n\napp = FastAPI()\n\n@app.get('/table')\ndef table(side: int):\n    return [[row * column for row in range(side)] for column in range(side)]\n`,
  ],
  [
    'the same, up to a limit',
    [],
    `from fastapi import FastAPI\n\napp = FastAPI()\n\n@app.get('/table')\ndef table(side: int):\n    side = min(side, 20)\n    return [[row * column for row in range(side)] for column in range(side)]\n`,
  ],
  [
    'a key that follows from the time of day and a generator of its own',
    ['random'],
    `import hashlib\nimport random\nimport time\n\ndef new_api_key(owner):\n    dice = random.Random()\n    return hashlib.sha256(('%s %s %s' % (owner, time.time(), dice.random())).encode()).hexdigest()\n`,
  ],
  [
    'connections that are not verified, for all that a session asks',
    ['tls'],
    `import aiohttp\nimport ssl\n\nasync def load(address):\n    careless = ssl.create_default_context()\n    careless.check_hostname = False\n    careless.verify_mode = ssl.CERT_NONE\n    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=careless)) as session:\n        async with session.get(address) as answer:\n            return await answer.text()\n`,
  ],
  [
    'the same with verification',
    [],
    `import aiohttp\nimport ssl\n\nasync def load(address):\n    careful = ssl.create_default_context()\n    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=careful)) as session:\n        async with session.get(address) as answer:\n            return await answer.text()\n`,
  ],
  [
    'every field of a body that was parsed by hand',
    ['assign'],
    `import json\nfrom django.http import JsonResponse\nfrom people.models import Person\n\ndef change(request, number):\n    person = Person.objects.get(pk=number)\n    for field, value in json.loads(request.body).items():\n        setattr(person, field, value)\n    person.save()\n    return JsonResponse({'changed': True})\n`,
  ],
];

if (docker !== undefined) {
  const sandbox = sandboxOf(docker, 'test-python-blind-handlers');
  afterAll(() => sandbox.close(patientCall()));
  describe.concurrent('told nothing', { timeout: 240_000 }, () => {
    test.for(PROGRAMS)('%s: %j', async ([, finds, text]) => {
      expect(await foundBlind({ text }, sandbox, patientCall(230_000))).toEqual(finds);
    });
  });
}
