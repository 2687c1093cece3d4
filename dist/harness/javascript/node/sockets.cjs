'use strict';
// `net`, `tls` and `dns`.
const { functionIn } = require('probe_callbacks');
const { textOf } = require('probe_channel');
const { server } = require('probe_node_http');
const { asked } = require('probe_node_requests');
const { schedule } = require('probe_node_timers');
const { stream } = require('probe_web_stream');

const socket = () => ({
  connect: (...args) => (
    asked(
      'net.connect',
      typeof args[0] === 'object' ? args[0] : { host: textOf(args[1] ?? 'localhost'), port: args[0] },
    ),
    stream()
  ),
  createConnection: (...args) => (
    asked(
      'net.connect',
      typeof args[0] === 'object' ? args[0] : { host: textOf(args[1] ?? 'localhost'), port: args[0] },
    ),
    stream()
  ),
  createServer: server('net'),
  isIP: (text) => (/^\d{1,3}(\.\d{1,3}){3}$/.test(text) ? 4 : /^[\da-f:]*:[\da-f:]+$/i.test(text) ? 6 : 0),
  isIPv4: (text) => /^\d{1,3}(\.\d{1,3}){3}$/.test(text),
  isIPv6: (text) => text.includes(':'),
  Socket: class {
    connect(...args) {
      asked('net.connect', typeof args[0] === 'object' ? args[0] : { host: textOf(args[1]), port: args[0] });
      return this;
    }
    on() {
      return this;
    }
    write() {
      return true;
    }
    end() {
      return this;
    }
  },
  SocketAddress: class {},
  BlockList: class {
    check() {
      return false;
    }
    addAddress() {}
    addSubnet() {}
    addRange() {}
  },
});

/** An address like 10.0.0.5 is that; every other name is somewhere on the internet. */
function lookup(name, ...rest) {
  const host = textOf(name);
  const address = /^[\d.]+$|:/.test(host) ? host : /^localhost$/i.test(host) ? '127.0.0.1' : '93.184.216.34';
  const callback = functionIn(rest);
  if (callback) schedule(() => callback(null, address, 4));
  return { address, family: 4 };
}
const dnsPromises = {
  lookup: async (name, options) => (options?.all ? [lookup(name)] : lookup(name)),
  resolve: async (name) => [lookup(name).address],
  resolve4: async (name) => [lookup(name).address],
  resolve6: async () => [],
};
const dns = () => ({
  lookup,
  resolve: (name, done) => schedule(() => done(null, [lookup(name).address])),
  resolve4: (name, done) => schedule(() => done(null, [lookup(name).address])),
  promises: dnsPromises,
});

const MODELS = {
  net: socket,
  tls: () => ({ ...socket(), connect: (given) => (asked('tls.connect', given), stream()) }),
  dns,
  'dns/promises': () => dnsPromises,
};

module.exports = { MODELS };
