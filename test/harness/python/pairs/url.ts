import type { Pair } from '../../pairs.ts';

export const url: readonly Pair[] = [
  {
    name: 'any address against listed hosts',
    unit: 'fetch',
    parameter: 'address',
    source: 'external',
    vulnerableGives: 'sink',
    vulnerable: `
import requests

def fetch(address):
    return requests.get(address, timeout=5).text  # sink
`,
    safe: `
import requests
from urllib.parse import urlparse

HOSTS = {'api.example.com'}

def fetch(address):
    parts = urlparse(address)
    if parts.scheme != 'https' or parts.hostname not in HOSTS:
        raise ValueError('not allowed')
    return requests.get(address, timeout=5).text  # sink
`,
  },
  {
    name: 'an address that is put together, and one that the caller gives whole',
    unit: 'fetch',
    parameter: 'host',
    vulnerableGives: 'sink',
    safeGives: 'weak',
    vulnerable: `
import requests

def fetch(host):
    return requests.get('https://' + host + '/status', timeout=5).text  # sink
`,
    safe: `
import requests

def fetch(host):
    return requests.get(host, timeout=5).text  # sink
`,
  },
  {
    name: 'a list of what is forbidden is not enough',
    unit: 'fetch',
    parameter: 'address',
    vulnerableGives: 'sink',
    safeGives: 'neutralised',
    vulnerable: `
from urllib.request import urlopen

def fetch(address):
    if 'localhost' in address or '127.0.0.1' in address:
        raise ValueError('not allowed')
    return urlopen(address).read()  # sink
`,
    safe: `
from urllib.parse import quote
from urllib.request import urlopen

def fetch(address):
    return urlopen('https://api.example.com/items/' + quote(address, safe='')).read()  # sink
`,
  },
  {
    name: 'a client of an asynchronous handler',
    unit: 'proxy',
    parameter: 'target',
    vulnerableGives: 'sink',
    safeGives: 'neutralised',
    vulnerable: `
import aiohttp

async def proxy(target: str):
    async with aiohttp.ClientSession() as session:
        async with session.get(target) as answer:  # sink
            return answer.status
`,
    safe: `
import aiohttp

async def proxy(target: str):
    async with aiohttp.ClientSession() as session:
        async with session.get('https://api.example.com/search?q=' + target) as answer:  # sink
            return answer.status
`,
  },
];
