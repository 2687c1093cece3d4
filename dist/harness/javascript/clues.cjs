'use strict';
// What the file itself knows of: names of hosts that it trusts, so that an attack can look like one of them.
const { payload } = require('probe_taint');

const HOST = /(['"`])(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,12})(?:[:/?#][^'"`\n]*)?\1/gi;
/** Endings of files, which hosts do not have. */
const FILES =
  /\.(?:js|ts|jsx|tsx|mjs|cjs|json|txt|html?|xml|ya?ml|csv|log|db|png|jpe?g|gif|pdf|zip|md|css|sh|exe|ejs|pug|hbs)$/i;
const MOST = 2;
const STATE = { hosts: ['example.com'] };

function read(text) {
  const found = [...text.matchAll(HOST)].map((one) => one[2]).filter((host) => !FILES.test(host));
  STATE.hosts = [...new Set([...found.slice(0, MOST), 'example.com'])];
}

/** Addresses of the attacker's that a careless comparison takes for a trusted host's. */
const lookalikes = (canary) =>
  STATE.hosts.flatMap((host) => [
    payload('lookalike', `https://${canary}${host}/`),
    payload('lookalike', `https://${host}.${canary}.example/`),
    payload('lookalike', `https://${canary}.example/${host}`),
    payload('lookalike', `https://${host}@${canary}.example/`),
  ]);

module.exports = { lookalikes, read };
