import { afterAll, describe, expect, test } from 'vitest';
import { dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { sandboxOf } from './docker.ts';
import { foundBlind } from './support.ts';

const docker = dockerUnderTest('python, told nothing');

/** What every program shows when each unit is tried with each oracle, and nobody says what to look for. */
const PROGRAMS: readonly (readonly [title: string, finds: readonly string[], text: string])[] = [
  [
    'a function that fetches the address it is given does what it says',
    [],
    `import requests\n\ndef load(address, seconds):\n    return requests.get(address, timeout=seconds).text\n`,
  ],
  [
    'one that knows of hosts it may ask, and does not look, does not',
    ['url'],
    `import requests\n\nALLOWED_HOSTS = ['api.example.org']\n\ndef load(address):\n    return requests.get(address).text\n`,
  ],
  [
    'one that fetches what a visitor of its page asks for',
    ['url'],
    `import requests\nfrom flask import Flask, request\n\napp = Flask(__name__)\n\n@app.route('/look')\ndef look():\n    requests.get(request.args['at'])\n    return 'seen'\n`,
  ],
  [
    'a function that empties the folder it is given',
    [],
    `from pathlib import Path\n\ndef empty(folder: Path):\n    for file in folder.rglob('*.tmp'):\n        file.unlink()\n`,
  ],
  [
    'one that reads from a folder of its own',
    ['path'],
    `import os\n\ndef load(name):\n    with open(os.path.join('/srv/notes', name)) as file:\n        return file.read()\n`,
  ],
  [
    'a checked join, whoever gives the folder',
    [],
    `import os\n\ndef load(name, folder):\n    full = os.path.realpath(os.path.join(folder, name))\n    if not full.startswith(os.path.realpath(folder) + os.sep):\n        return ''\n    with open(full) as file:\n        return file.read()\n`,
  ],
  [
    'the same, where a stranger chooses the name',
    [],
    `import os\n\ndef load(name, folder):\n    # The name is user-provided.\n    full = os.path.realpath(os.path.join(folder, name))\n    if not full.startswith(os.path.realpath(folder) + os.sep):\n        return ''\n    with open(full) as file:\n        return file.read()\n`,
  ],
  [
    'a function that logs what it does',
    [],
    `import logging\nimport subprocess\n\nlogger = logging.getLogger(__name__)\n\ndef pack(folder, archive):\n    logger.info('packing %s', folder)\n    return subprocess.run(['tar', '-cf', archive, folder]).returncode\n`,
  ],
  [
    'one that is there to keep records',
    ['log'],
    `import logging\n\nlogger = logging.getLogger('shop')\n\ndef audit_order(buyer):\n    logger.info('ordered by ' + buyer)\n`,
  ],
  [
    'one that makes records',
    ['log'],
    `import time\n\ndef make_log_line(words):\n    return str(int(time.time())) + ' said: ' + words\n`,
  ],
  [
    'headers that a caller hands in are its own',
    [],
    `def set_header(headers, code):\n    if code in ('de', 'fr'):\n        headers['Content-Language'] = code\n    return headers\n`,
  ],
  [
    'one that puts its text into a header',
    ['header'],
    `def set_header(headers, code):\n    headers['Content-Language'] = code\n    return headers\n`,
  ],
  [
    'a record in which an address stands leads nowhere, whatever a loop is told',
    [],
    `def shown_words(text):\n    kept = []\n    for word in text.split():\n        if word == 'url':\n            continue\n        kept.append(word)\n    return 'words: ' + ' '.join(kept)\n`,
  ],
  ['a greeting is no page', [], `def greet(name):\n    return 'Hello, ' + name + '!'\n`],
  [
    'a greeting is one where escaping is at hand',
    ['html'],
    `import html\n\ndef greet(name):\n    return 'Hello, ' + name + '!'\n`,
  ],
  [
    'an address that the text given may replace',
    ['redirect'],
    `from urllib.parse import urljoin\n\ndef asset_url(site, name):\n    return urljoin(site, name)\n`,
  ],
  [
    'an address whose host is looked at with care',
    [],
    `from urllib.parse import urljoin, urlparse\n\ndef asset_url(site, name):\n    made = urljoin(site, name)\n    if urlparse(made).netloc != urlparse(site).netloc:\n        raise ValueError(name)\n    return made\n`,
  ],
  [
    'a host that merely ends like the right one',
    ['redirect'],
    `from urllib.parse import urlparse\n\ndef redirect_target(wanted):\n    if urlparse(wanted).netloc.endswith('shop.example.org'):\n        return wanted\n    return 'https://shop.example.org/'\n`,
  ],
  [
    'a host below the right one',
    [],
    `from urllib.parse import urlparse\n\ndef redirect_target(wanted):\n    host = urlparse(wanted).netloc\n    if host == 'shop.example.org' or host.endswith('.shop.example.org'):\n        return wanted\n    return 'https://shop.example.org/'\n`,
  ],
  [
    'the name of a host that becomes part of one',
    ['url'],
    `def query_endpoint(domain, part):\n    return f'https://{part}.{domain}/status'\n`,
  ],
  [
    'key pairs that are too short',
    ['cipher'],
    `from Crypto.PublicKey import RSA\n\ndef make_pair():\n    return RSA.generate(1024).export_key()\n`,
  ],
  [
    'key pairs that are long enough, or as long as the caller says',
    [],
    `from cryptography.hazmat.primitives.asymmetric import rsa\n\ndef make_pair(key_bits):\n    rsa.generate_private_key(public_exponent=65537, key_size=key_bits)\n    return rsa.generate_private_key(public_exponent=65537, key_size=3072)\n`,
  ],
  [
    'a start value that never changes',
    ['cipher'],
    `from Crypto.Cipher import AES\n\ndef seal(key, data):\n    return AES.new(key, AES.MODE_CBC, b'1234567890123456').encrypt(data)\n`,
  ],
  [
    'one that changes, and one that comes with the data',
    [],
    `from Crypto.Cipher import AES\nfrom Crypto.Random import get_random_bytes\n\ndef seal(key, data):\n    start = get_random_bytes(16)\n    return start + AES.new(key, AES.MODE_CBC, start).encrypt(data)\n\ndef unseal(key, data):\n    return AES.new(key, AES.MODE_CBC, data[:16]).decrypt(data[16:])\n`,
  ],
  [
    'a secret in a file that others may read',
    ['permission'],
    `import os\n\ndef keep_secret(folder, words):\n    with open(os.path.join(folder, 'kept.txt'), 'w') as file:\n        file.write(words)\n`,
  ],
  [
    'a secret in a file of the owner alone, and a page for all',
    [],
    `import os\n\ndef keep_secret(folder, words):\n    path = os.path.join(folder, 'kept.txt')\n    with open(path, 'w') as file:\n        file.write(words)\n    os.chmod(path, 0o600)\n\ndef keep_page(folder, words):\n    with open(os.path.join(folder, 'page.txt'), 'w') as file:\n        file.write(words)\n`,
  ],
  [
    'a directory that is asked over TLS by a library that verifies nothing unless told to',
    ['tls'],
    `from ldap3 import Connection, Server\n\ndef look_up(host, who):\n    server = Server(host, port=636, use_ssl=True)\n    return Connection(server, user=who).bind()\n`,
  ],
  [
    'one that is told to',
    [],
    `import ssl\nfrom ldap3 import Connection, Server, Tls\n\ndef look_up(host, who):\n    server = Server(host, port=636, use_ssl=True, tls=Tls(validate=ssl.CERT_REQUIRED))\n    return Connection(server, user=who).bind()\n`,
  ],
  [
    'a machine whose key is taken as it comes',
    ['tls'],
    `import paramiko\n\ndef send(machine, file):\n    client = paramiko.SSHClient()\n    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())\n    client.connect(machine)\n    client.open_sftp().put(file, file)\n`,
  ],
  [
    'one that is reached through a tunnel that was verified',
    [],
    `import paramiko\nimport ssl\n\ndef send(machine, tunnel, file):\n    inner = ssl.create_default_context().wrap_socket(tunnel, server_hostname=machine)\n    client = paramiko.SSHClient()\n    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())\n    client.connect(machine, sock=inner)\n    client.open_sftp().put(file, file)\n`,
  ],
  [
    'a page made from a template and what is to stand in it',
    ['html'],
    `def fill(template, words):\n    for name, word in words.items():\n        template = template.replace('{{' + name + '}}', word)\n    return template\n`,
  ],
  [
    'the same with escaped words',
    [],
    `import html\n\ndef fill(template, words):\n    for name, word in words.items():\n        template = template.replace('{{' + name + '}}', html.escape(word))\n    return template\n`,
  ],
  [
    'a number that must be one of a few',
    ['random'],
    `import random\n\ndef make_key(size):\n    sizes = {7, 9}\n    if size not in sizes:\n        raise ValueError(size)\n    return random.getrandbits(size * 8)\n`,
  ],
  [
    'evaluated text may start commands, too',
    ['code', 'command'],
    `def calculate(formula):\n    return eval(formula)\n`,
  ],
  [
    'a piece of a larger file: what it does not bring along is made up',
    ['sql'],
    `@app.route('/user')\ndef user():\n    cursor.execute("SELECT * FROM users WHERE name = '%s'" % request.args.get('name'))\n    return jsonify(cursor.fetchall())\n`,
  ],
  [
    'the same with a bound value',
    [],
    `@app.route('/user')\ndef user():\n    cursor.execute('SELECT * FROM users WHERE name = ?', (request.args.get('name'),))\n    return jsonify(cursor.fetchall())\n`,
  ],
  [
    'a method that was cut out of its class, and a statement for a database that nobody knows',
    ['sql'],
    `def find(self, number):\n    rows, count = self.store.run_query("SELECT * FROM parts WHERE number = '" + number + "'")\n    return rows\n`,
  ],
  [
    'a command for a machine elsewhere',
    ['command'],
    `def drop_volume(self, volume):\n    out, err = self._run_ssh('svctask rmvdisk ' + volume)\n    return out\n`,
  ],
  [
    'the same with the parts kept apart',
    [],
    `def drop_volume(self, volume):\n    out, err = self._run_ssh(['svctask', 'rmvdisk', volume])\n    return out\n`,
  ],
];

if (docker !== undefined) {
  const sandbox = sandboxOf(docker, 'test-python-blind');
  afterAll(() => sandbox.close(patientCall()));
  describe.concurrent('told nothing', { timeout: 240_000 }, () => {
    test.for(PROGRAMS)('%s: %j', async ([, finds, text]) => {
      expect(await foundBlind({ text }, sandbox, patientCall(230_000))).toEqual(finds);
    });
  });
}
