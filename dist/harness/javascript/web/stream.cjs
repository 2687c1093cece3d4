'use strict';
// Something that is read piece by piece, and written to.
const { chainable } = require('probe_callbacks');
const { isBytes, quietly, sink, textOf } = require('probe_channel');
const { schedule } = require('probe_node_timers');
const { TAINT, external, externalText } = require('probe_taint');

/** What stands for a body while one without an end is offered, and is told what is asked of a response then. */
const ENDLESS = { make: undefined, answered: undefined };

/** The beginning of an answer, or of its headers, that is written by hand. */
const HEAD = /^(?:HTTP\/\d|[A-Z][\w-]+: )/;

/** Something that is read piece by piece. */
function stream(text = () => externalText()) {
  if (ENDLESS.make !== undefined) return ENDLESS.make();
  const piece = () => globalThis.Buffer.from(isBytes(TAINT.outside) ? external() : text());
  const made = {
    on: (name, work) => {
      if (name === 'data' || name === 'line') schedule(() => work(name === 'data' ? piece() : text()), 1);
      if (name === 'end' || name === 'close' || name === 'finish') schedule(() => work(), 2);
      if (name === 'readable') schedule(() => work(), 1);
      return made;
    },
    read: () => text(),
    ...chainable(['setEncoding', 'resume', 'pause', 'destroy', 'unpipe'], () => made),
    pipe: (target) => (quietly(() => target?.write?.(text())), target),
    removeListener: () => made,
    emit: () => true,
    readable: true,
    write: (data) => (HEAD.test(textOf(data)) && sink('raw-header', 'socket.write', textOf(data)), true),
    end: (data) => made.write(data),
    async *[Symbol.asyncIterator]() {
      yield piece();
    },
  };
  made.once = made.addListener = made.on;
  return made;
}

module.exports = { ENDLESS, stream };
