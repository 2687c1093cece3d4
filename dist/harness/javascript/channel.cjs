'use strict';
// The channel to the host: a line of JSON for everything that happened. Nothing here decides what it means.
const { frameOf } = require('probe_engine');

const TEXT_LIMIT = 600;
const EVENTS_PER_ATTEMPT = 60;
const FRAMES_LIMIT = 8;
const NativeError = Error;
const { stringify } = JSON;

/** Where events go, and which attempt they belong to. */
const CHANNEL = { nonce: '', attempt: -1, count: 0, armed: false, harmed: false, focus: '' };
let depth = 0;

// `write` is the boot's: it writes to the real standard output, which the snippet is never given.
const send = (event) => write(`${CHANNEL.nonce} ${stringify(event)}\n`);

/** Within it nothing is recorded: the harness's own work is not the snippet's. */
function quietly(work) {
  depth += 1;
  try {
    return work();
  } finally {
    depth -= 1;
  }
}

const listening = () => CHANNEL.armed && depth === 0;

/** A value as text, without ever raising. */
function textOf(value) {
  try {
    if (typeof value === 'string') return value;
    if (value === undefined || value === null) return '';
    if (typeof value === 'function') return `[function ${value.name}]`;
    if (typeof value === 'symbol') return 'symbol';
    if (isBytes(value)) return latin(value);
    if (typeof value === 'object' && plain(value)) return stringify(value, replacer()) ?? '';
    return String(value);
  } catch {
    return '';
  }
}

const isBytes = (value) => typeof value === 'object' && value !== null && ArrayBuffer.isView(value);

function latin(view) {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, Math.min(view.byteLength, 100000));
  let text = '';
  for (let i = 0; i < bytes.length; i += 1) text += String.fromCharCode(bytes[i]);
  return text;
}

function plain(value) {
  const prototype = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || prototype === Object.prototype;
}

/** Keeps cycles, functions and big numbers out of what is written. */
function replacer() {
  const seen = [];
  return (_key, value) => {
    if (typeof value === 'bigint') return String(value);
    if (typeof value === 'function') return `[function ${value.name}]`;
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof RegExp) return String(value);
    if (seen.includes(value) || seen.length > 200) return '[…]';
    seen.push(value);
    return value;
  };
}

/** At most `limit` characters, those around the canary if it occurs. */
function excerpt(value, limit = TEXT_LIMIT) {
  const text = textOf(value);
  if (text.length <= limit) return text;
  const at = CHANNEL.focus === '' ? -1 : text.indexOf(CHANNEL.focus);
  const start = at < 0 ? 0 : Math.max(0, at - Math.floor(limit / 2));
  return text.slice(start, start + limit);
}

/** The snippet's own lines on the way here, innermost first. A snippet may have changed how stacks are made. */
function frames() {
  const { prepareStackTrace, stackTraceLimit } = NativeError;
  NativeError.prepareStackTrace = undefined;
  NativeError.stackTraceLimit = 60;
  const stack = String(new NativeError('').stack);
  NativeError.prepareStackTrace = prepareStackTrace;
  NativeError.stackTraceLimit = stackTraceLimit;
  const found = [];
  for (const line of stack.split('\n')) {
    const frame = frameOf(line);
    if (frame !== undefined && found.length < FRAMES_LIMIT) found.push(frame);
  }
  return found;
}

const NATIVE = /\((?:<anonymous>|native)\)|^\s*at native/;

/** Whether the snippet itself called the patched function that asks, and not a model on its behalf. */
function directly() {
  const { prepareStackTrace } = NativeError;
  NativeError.prepareStackTrace = undefined;
  const lines = String(new NativeError('').stack)
    .split('\n')
    .filter((line) => /^\s*at /.test(line));
  NativeError.prepareStackTrace = prepareStackTrace;
  const first = lines.findIndex((line) => frameOf(line) !== undefined);
  return first >= 0 && lines.slice(0, first).filter((line) => !NATIVE.test(line)).length <= 2;
}

/** An event of the running attempt; dropped beyond the attempt's share. */
function emit(kind, fields) {
  if (!listening()) return;
  CHANNEL.harmed ||= kind === 'effect';
  CHANNEL.count += 1;
  if (CHANNEL.count > EVENTS_PER_ATTEMPT) return;
  quietly(() => send({ t: kind, n: CHANNEL.attempt, ...fields }));
}

/** A dangerous place was reached. Only calls that the snippet's own code made are of interest, unless told otherwise. */
function sink(kind, name, text = '', parts = [], flags = {}, anywhere = false) {
  if (!listening()) return;
  const event = quietly(() => {
    const where = frames();
    if (where.length === 0 && !anywhere) return undefined;
    const shown = parts.slice(0, 16).map((part) => excerpt(part, 300));
    return { sink: kind, name, text: excerpt(text), parts: shown, flags, frames: where };
  });
  if (event !== undefined) emit('sink', event);
}

module.exports = { CHANNEL, directly, emit, excerpt, frames, isBytes, listening, plain, quietly, send, sink, textOf };
