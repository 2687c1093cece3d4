import type { Pair } from '../../pairs.ts';

export const jwt: readonly Pair[] = [
  {
    name: 'claims that nobody verified',
    unit: 'current_user',
    parameter: 'token',
    vulnerableGives: 'effect',
    vulnerable: `
import jwt

def current_user(token):
    claims = jwt.decode(token, options={'verify_signature': False})  # sink
    return claims['sub']
`,
    safe: `
import os
import jwt

def current_user(token):
    claims = jwt.decode(token, os.environ['TOKEN_KEY'], algorithms=['HS256'])  # sink
    return claims['sub']
`,
  },
  {
    name: 'an algorithm that signs nothing',
    unit: 'read_token',
    parameter: 'token',
    vulnerableGives: 'effect',
    vulnerable: `
import jwt

def read_token(token):
    try:
        return jwt.decode(token, None, algorithms=['none', 'HS256'])  # sink
    except jwt.InvalidTokenError:
        return None
`,
    safe: `
import jwt

KEYS = {'a': 'c0ffee-42'}

def read_token(token):
    try:
        key = KEYS.get(jwt.get_unverified_header(token).get('kid'), KEYS['a'])
        return jwt.decode(token, key, algorithms=['HS256'])  # sink
    except jwt.InvalidTokenError:
        return None
`,
  },
  {
    name: 'a signature that is handed in and never read',
    unit: 'accept_order',
    parameter: 'signature',
    vulnerableGives: 'predicate',
    vulnerable: `
SEALS = {'order-7': 'aa41c'}

def accept_order(number, signature):
    if number not in SEALS:
        return False
    return True  # sink
`,
    safe: `
import hmac

SEALS = {'order-7': 'aa41c'}

def accept_order(number, signature):
    if number not in SEALS:
        return False
    return hmac.compare_digest(SEALS[number], signature)  # sink
`,
  },
];
