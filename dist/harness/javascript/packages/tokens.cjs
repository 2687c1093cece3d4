'use strict';
// Tokens: a forged one is refused by whoever looks at its signature.
const { functionIn } = require('probe_callbacks');
const { sink, textOf } = require('probe_channel');
const { schedule } = require('probe_node_timers');
const { TAINT } = require('probe_taint');

class JsonWebTokenError extends Error {}

function parts(token) {
  const [head = '', claims = ''] = textOf(token)
    .replace(/^Bearer /, '')
    .split('.');
  const read = (text) => {
    try {
      return JSON.parse(globalThis.Buffer.from(text.replace(/-/g, '+').replace(/_/g, '/'), 'base64').toString());
    } catch {
      return undefined;
    }
  };
  return { header: read(head), claims: read(claims) };
}

const noted = (name, flags) => sink('token', name, TAINT.canary, [], flags);

/** The claims, if nobody has to have signed them: no key, and an algorithm that is none. */
function verified(name, token, key, options) {
  const { header, claims } = parts(token);
  const allowed = options?.algorithms ?? options?.algorithm;
  const none = allowed !== undefined && textOf(allowed).includes('none');
  const unsigned =
    header?.alg === 'none' && (none || ((key === undefined || key === null || key === '') && allowed === undefined));
  if (claims === undefined || !unsigned) {
    noted(name, { verified: true, refused: true });
    throw new JsonWebTokenError('invalid signature');
  }
  noted(name, { verified: false });
  return options?.complete ? { header, payload: claims } : claims;
}

function verify(name) {
  return (token, key, ...rest) => {
    const options = rest.find((one) => typeof one === 'object');
    const done = functionIn(rest);
    if (done === undefined) return verified(name, token, typeof key === 'function' ? 'key' : key, options);
    let outcome;
    try {
      outcome = [null, verified(name, token, key, options)];
    } catch (error) {
      outcome = [error];
    }
    schedule(() => done(...outcome));
    return undefined;
  };
}

function decode(name) {
  return (token, options) => {
    const { header, claims } = parts(token);
    if (claims === undefined) return null;
    noted(name, { verified: false });
    return options?.complete ? { header, payload: claims } : claims;
  };
}

const web = () => ({
  verify: verify('jwt.verify'),
  decode: decode('jwt.decode'),
  sign: () => 'abc.abc.abc',
  JsonWebTokenError,
  TokenExpiredError: class extends JsonWebTokenError {},
  NotBeforeError: class extends JsonWebTokenError {},
});

function simple() {
  const read = (token, key, skip, algorithm) =>
    skip === true
      ? decode('jwt.decode')(token)
      : verified('jwt.decode', token, key, algorithm === undefined ? {} : { algorithms: [algorithm] });
  return { decode: read, encode: () => 'abc.abc.abc' };
}

const jose = () => ({
  jwtVerify: async (token, key, options) => ({
    payload: verified('jwtVerify', token, key, options),
    protectedHeader: {},
  }),
  decodeJwt: decode('decodeJwt'),
  decodeProtectedHeader: (token) => parts(token).header,
  SignJWT: class {
    setProtectedHeader() {
      return this;
    }
    setExpirationTime() {
      return this;
    }
    setIssuedAt() {
      return this;
    }
    async sign() {
      return 'abc.abc.abc';
    }
  },
  createRemoteJWKSet: () => () => 'key',
  importSPKI: async () => 'key',
});

const MODELS = {
  jsonwebtoken: web,
  'jwt-simple': simple,
  jose,
  'jwt-decode': () => Object.assign(decode('jwtDecode'), { jwtDecode: decode('jwtDecode') }),
};

module.exports = { MODELS };
