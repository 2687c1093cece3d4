'use strict';
// Members of archives: whoever made an archive chose their names.
const { isBytes } = require('probe_channel');
const { schedule } = require('probe_node_timers');
const { notice } = require('probe_notice');
const { externalText } = require('probe_taint');
const { stream } = require('probe_web_stream');

const content = () => globalThis.Buffer.from('abc');
/** A name as a careful reader of archives hands it out. */
const careful = () =>
  externalText('member')
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
const opened = (name, given) => {
  if (typeof given === 'string') require('probe_node_paths').touched(name, given, { reads: true });
  return isBytes(given);
};

/** A member as every package calls its parts. */
function member(name = externalText('member')) {
  const made = stream(() => 'abc');
  const own = {
    path: name,
    entryName: name,
    fileName: name,
    name,
    linkname: '',
    type: 'File',
    isDirectory: false,
    dir: false,
    size: 3,
    uncompressedSize: 3,
    mode: 0o644,
    header: { name, path: name, type: 'file', size: 3, linkname: '' },
    props: { path: name },
    data: content(),
  };
  const methods = {
    autodrain: () => made,
    buffer: async () => content(),
    stream: () => stream(() => 'abc'),
    getData: () => content(),
    async: async () => 'abc',
    getDataAsync: (done) => schedule(() => done(content())),
    nodeStream: () => stream(() => 'abc'),
  };
  // What is written from it later is none of its own.
  return Object.assign(made, own, methods, { pipe: (target) => target, toString: () => name });
}

/** Something that an archive is written into, and that tells of members. `say`: what a listener of `entry` is given. */
function parser(say) {
  const made = stream(() => 'abc');
  const later = (name, work) => {
    notice(work, 'archive');
    if (name === 'entry') schedule(() => work(...say()));
    else if (['finish', 'close', 'end'].includes(name)) schedule(() => work(), 5);
    return made;
  };
  return Object.assign(made, {
    on: later,
    once: later,
    addListener: later,
    promise: async () => undefined,
    write: () => true,
    end: () => undefined,
    pipe: (target) => target,
    async *[Symbol.asyncIterator]() {
      yield say()[0];
    },
  });
}

const entries = () => parser(() => [member()]);

module.exports = { careful, content, entries, member, opened, parser };
