'use strict';
// Files that a client sends.
const { schedule } = require('probe_node_timers');
const { externalText } = require('probe_taint');
const { UNKNOWN } = require('probe_web_fields');

function upload() {
  const text = externalText('filename');
  const bytes = () => globalThis.Buffer.from(externalText('file'));
  return {
    name: text,
    originalname: text,
    originalFilename: text,
    filename: text,
    newFilename: text,
    path: '/tmp/app/work/upload',
    filepath: '/tmp/app/work/upload',
    mimetype: 'text/plain',
    size: 3,
    get buffer() {
      return bytes();
    },
    get data() {
      return bytes();
    },
    mv: (path, done) => {
      require('probe_node_paths').touched('upload.mv', path, { writes: true });
      return typeof done === 'function' ? schedule(() => done(null)) : Promise.resolve();
    },
  };
}

const uploads = () =>
  new Proxy(
    {},
    {
      get: (_target, key) =>
        typeof key === 'symbol' || UNKNOWN.has(key) ? undefined : key === 'length' ? 1 : upload(),
    },
  );

module.exports = { upload, uploads };
