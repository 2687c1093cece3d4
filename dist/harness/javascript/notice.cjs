'use strict';
// Functions that the snippet hands to somebody else: handlers that a server would call, callbacks, methods of objects.

const MOST = 400;
const NOTICED = [];
/** What a server would call with requests, each with how (`web`, `koa`, `fastify`, `hapi`, `event`). */
const HANDLERS = [];

/** Remembers a function, or those within an object, so that a unit among them can be found. */
function notice(value, by = '', depth = 2) {
  if (NOTICED.length >= MOST) return;
  if (typeof value === 'function') {
    if (!NOTICED.some((seen) => seen.value === value)) NOTICED.push({ value, by });
    return;
  }
  if (depth === 0 || typeof value !== 'object' || value === null) return;
  const prototype = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return;
  for (const key of Object.keys(value).slice(0, 40)) notice(value[key], by, depth - 1);
}

/** A handler was registered. */
function register(kind, value) {
  if (Array.isArray(value)) {
    for (const one of value) register(kind, one);
    return;
  }
  notice(value, kind);
  if (typeof value !== 'function' || HANDLERS.length >= MOST) return;
  if (!HANDLERS.some((seen) => seen.value === value)) HANDLERS.push({ kind, value });
}

module.exports = { HANDLERS, NOTICED, notice, register };
