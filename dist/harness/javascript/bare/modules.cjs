'use strict';
// Node's modules that only compute, for engines that have none.
const buffers = require('probe_bare_buffer');
const { path } = require('probe_bare_path');
const { querystring } = require('probe_bare_query');
const { events, made, stream, zlib } = require('probe_bare_streams');
const { url } = require('probe_bare_url');
const { assert, util } = require('probe_bare_util');

module.exports = {
  path,
  url,
  querystring,
  util,
  events,
  assert,
  buffer: { Buffer: buffers.Buffer, kMaxLength: 2 ** 31 },
  string_decoder: { StringDecoder: buffers.StringDecoder },
  stream,
  'stream/promises': {
    pipeline: async (...parts) => void parts.reduce((from, to) => (from.pipe ? from.pipe(to) : to)),
    finished: async () => undefined,
  },
  zlib: {
    ...zlib,
    createGunzip: made,
    createGzip: made,
    createInflate: made,
    createDeflate: made,
    createUnzip: made,
    constants: {},
  },
  perf_hooks: { performance: { now: () => Date.now(), mark: () => undefined, measure: () => undefined } },
};
