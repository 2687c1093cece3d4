'use strict';
// Disclosure: what lies beneath fails, and says why; and secrets that end up in a log.
const base = require('probe_oracle_base');
const { FAULT, TAINT, payload } = require('probe_taint');

const SECRETS =
  /(?:^|_|[a-z](?=[A-Z]))(passw(or)?d|passphrase|pwd|secret|api_?key|private_?key|access_?token|auth_?token|refresh_?token|ssn|credit_?card\w*|card_?number|cvv|cvc|pin|iban)$/i;

/** Everything harmless but what is secret by its name. */
const secret = (canary) =>
  payload('secret', undefined, {
    outside: 'abc',
    choose: () => (field) => (SECRETS.test(field) ? canary : 'abc'),
    input: canary,
    make: (kind, parameter) => {
      if (kind === 'mapping' && Object.keys(parameter.shape.keys).some((key) => SECRETS.test(key)))
        return Object.fromEntries(
          Object.keys(parameter.shape.keys).map((key) => [key, SECRETS.test(key) ? canary : 'abc']),
        );
      return kind === 'text' && SECRETS.test(parameter.name) ? canary : undefined;
    },
  });

/** A request like any other, while files, databases and other computers cannot be reached. */
const fault = () => payload('fault', 'abc');

function before() {
  FAULT.on = TAINT.current?.name === 'fault';
}

function after() {
  FAULT.on = false;
  return [];
}

module.exports = { ...base, after, before, controls: base.nothing, payloads: (canary) => [fault(), secret(canary)] };
