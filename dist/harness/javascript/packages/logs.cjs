'use strict';
// The console, and packages that keep a log: what is written there is a record.
const { listening, sink, textOf } = require('probe_channel');
const { HANDLERS } = require('probe_notice');

const NOTES = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'];

/** The console. What a server writes there is its log; what a program prints is its result. */
function console() {
  const made = {};
  for (const name of NOTES) {
    made[name] = (...parts) => {
      if (listening() && HANDLERS.length > 0)
        sink('log', `console.${name}`, parts.map(textOf).join(' '), [], { console: true });
    };
  }
  return new Proxy(made, {
    get: (target, key) => target[key] ?? (typeof key === 'symbol' ? undefined : () => undefined),
  });
}

/** winston, pino, bunyan …: what is written is a record; those that write JSON escape line ends. */
function logger(name, escapes) {
  const target = function () {};
  const self = new Proxy(target, {
    get: (_t, key) => {
      if (key === 'prototype') return target.prototype;
      if (typeof key === 'symbol' || key === 'then') return undefined;
      if (['log', 'info', 'warn', 'error', 'debug', 'trace', 'fatal', 'verbose', 'silly', 'http'].includes(key))
        return (...parts) => (
          sink('log', `${name}.${key}`, escapes ? JSON.stringify(parts.map(textOf)) : parts.map(textOf).join(' ')), self
        );
      return self;
    },
    apply: () => self,
    construct: () => self,
  });
  return self;
}

const MODELS = {
  winston: () => logger('winston', false),
  log4js: () => logger('log4js', false),
  loglevel: () => logger('loglevel', false),
  signale: () => logger('signale', false),
  npmlog: () => logger('npmlog', false),
  pino: () => logger('pino', true),
  bunyan: () => logger('bunyan', true),
  debug: () => () => () => undefined,
  morgan: () => () => () => undefined,
};

module.exports = { MODELS, console };
