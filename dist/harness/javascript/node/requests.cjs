'use strict';
// Requests that go nowhere: each is an event, and so is one whose certificates nobody verifies.
const { sink, textOf } = require('probe_channel');

/** The address that an argument stands for: a text, a URL, or options that name its parts. */
function addressOf(given, base) {
  if (typeof given !== 'object' || given === null) return textOf(given);
  if (typeof given.href === 'string') return given.href;
  const direct = given.url ?? given.uri;
  if (direct !== undefined) return joined(given.baseURL ?? given.prefixUrl ?? base, addressOf(direct));
  if (given.host === undefined && given.hostname === undefined)
    return joined(given.baseURL ?? base, textOf(given.path ?? ''));
  const scheme = (given.protocol ?? 'http:').replace(/:?$/, ':');
  return `${scheme}//${textOf(given.hostname ?? given.host)}${given.port ? `:${given.port}` : ''}${textOf(given.path ?? '/')}`;
}

function joined(base, path) {
  if (base === undefined || base === '' || /^[a-z][a-z\d+.-]*:\/\//i.test(path) || path.startsWith('//')) return path;
  return `${textOf(base).replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

function asked(name, given, base) {
  sink('request', name, addressOf(given, base));
  if (given && typeof given === 'object') tls(name, given);
}

/** Verification that is switched off where a connection is made. */
function tls(name, options) {
  const agent = options.agent ?? options.httpsAgent ?? options.dispatcher;
  for (const given of [options, options.agentOptions, agent?.options, agent]) {
    if (given && typeof given === 'object' && (given.rejectUnauthorized === false || given.strictSSL === false)) {
      sink('tls', name, 'certificates are not verified');
      return;
    }
  }
}

module.exports = { addressOf, asked, tls };
