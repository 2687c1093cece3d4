'use strict';
// Packages that work on files.
const { sink } = require('probe_channel');
const { SYNC, fs } = require('probe_node_files');
const { sent } = require('probe_node_paths');
const { stream } = require('probe_web_stream');

/** fs-extra and its like: every call also promises. */
function extra() {
  const made = { ...fs };
  for (const name of Object.keys(SYNC))
    made[name] = (...args) => (typeof args.at(-1) === 'function' ? fs[name](...args) : fs.promises[name](...args));
  for (const [name, alias] of [
    ['remove', 'rm'],
    ['ensureDir', 'mkdir'],
    ['mkdirp', 'mkdir'],
    ['mkdirs', 'mkdir'],
    ['outputFile', 'writeFile'],
    ['pathExists', 'exists'],
    ['copy', 'cp'],
    ['move', 'rename'],
    ['readJson', 'readFile'],
    ['emptyDir', 'rmdir'],
  ]) {
    made[name] = made[alias];
    made[`${name}Sync`] = SYNC[alias];
  }
  return made;
}
const single = (name) => () => Object.assign((...args) => extra()[name](...args), { sync: SYNC[name] });

const MODELS = {
  'fs-extra': extra,
  'graceful-fs': () => fs,
  rimraf: single('rm'),
  mkdirp: single('mkdir'),
  del: single('rm'),
  send: () => (_request, path, options) => (sent('send', path, options?.root), stream()),
  tmp: () => ({
    tmpNameSync: () => (sink('temp', 'tmp.tmpName', '', [], { safe: false }), '/tmp/tmp-abc'),
    fileSync: () => ({ name: '/tmp/abc', fd: 9, removeCallback: () => undefined }),
    dirSync: () => ({ name: '/tmp/abc', removeCallback: () => undefined }),
  }),
};

module.exports = { MODELS };
