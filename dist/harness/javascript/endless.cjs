'use strict';
// A request's body without an end: how long it is listened to, and whether what came last is kept.
const { inNode, real, turn } = require('probe_engine');
const { ENDLESS } = require('probe_web_stream');
const { schedule } = require('probe_node_timers');

const MEGABYTE = 1 << 20;
/** Far more than a body may hold, in pieces few enough that each is a turn of its own. */
const LIMIT = (inNode ? 256 : 64) * MEGABYTE;
const PIECE = (inNode ? 2 : 8) * MEGABYTE;
const ENDS = new Set(['send', 'end', 'json', 'writeHead', 'sendStatus', 'status', 'destroy']);
/** Texts that are joined share this one: nothing is copied before somebody looks into them. */
let text;

const collect = () => {
  if (real.v8 === undefined) return;
  real.v8.setFlagsFromString('--expose-gc');
  real.vm.runInNewContext('gc')();
};

/** One piece: bytes that say when they are made a text. */
function piece(state) {
  text ??= 'x'.repeat(PIECE);
  state.given += PIECE;
  if (state.texts) return text;
  const bytes = globalThis.Buffer.from(state.bytes.buffer, state.bytes.byteOffset, PIECE);
  if (typeof WeakRef === 'function') state.pieces.push(new WeakRef(bytes));
  state.read = false;
  bytes.toString = () => {
    state.read = true;
    return text;
  };
  return bytes;
}

/** Whether what came late is still there. The very last may only lie where the code has just had it. */
async function keeps(state) {
  await turn();
  collect();
  return state.texts || state.read || state.pieces.at(-3)?.deref() !== undefined;
}

/** Piece after piece, until the listener goes, says that it is enough, or raises. */
function feed(state, work) {
  if (state.stopped || state.given >= LIMIT || !state.listeners.has(work)) return;
  try {
    work(piece(state));
  } catch (error) {
    state.stopped = true;
    throw error;
  }
  schedule(() => feed(state, work), 1);
}

async function* pieces(state) {
  try {
    while (state.given < LIMIT && !state.stopped) yield piece(state);
    state.kept = await keeps(state);
    throw new Error('aborted');
  } finally {
    if (state.given < LIMIT) state.stopped = true;
  }
}

function stream(state) {
  const stop = () => {
    state.stopped = true;
    return made;
  };
  const made = {
    on: (name, work) => {
      if (name === 'data') {
        state.listeners.add(work);
        schedule(() => feed(state, work), 1);
      }
      return made;
    },
    off: (_name, work) => (state.listeners.delete(work), made),
    removeAllListeners: stop,
    setEncoding: () => {
      state.texts = true;
      return made;
    },
    destroy: stop,
    pause: stop,
    unpipe: stop,
    resume: () => made,
    pipe: (target) => target,
    read: () => null,
    emit: () => true,
    readable: true,
    [Symbol.asyncIterator]: () => pieces(state),
  };
  made.once = (name, work) => (name === 'data' ? made : made.on(name, work));
  made.addListener = made.on;
  made.removeListener = made.off;
  made.socket = made.connection = { destroy: stop, end: stop };
  return made;
}

/** Calls with such a body: how much was given, and whether its last piece is still held. */
async function offered(call) {
  const state = {
    given: 0,
    stopped: false,
    read: false,
    texts: false,
    kept: undefined,
    pieces: [],
    listeners: new Set(),
    bytes: globalThis.Buffer.allocUnsafe(PIECE),
  };
  Object.assign(ENDLESS, {
    make: () => stream(state),
    answered: (key) => {
      if (state.given > 0 && ENDS.has(key)) state.stopped = true;
    },
  });
  try {
    await call();
  } finally {
    Object.assign(ENDLESS, { make: undefined, answered: undefined });
  }
  const { given, stopped, texts } = state;
  return { given, whole: !stopped && given >= LIMIT, kept: state.kept ?? (await keeps(state)), texts };
}

module.exports = { LIMIT, MEGABYTE, offered };
