'use strict';
// A file system of its own: what is asked for exists, and what is written stays for the attempt.
const { isBytes, textOf } = require('probe_channel');
const { pathText, resolved } = require('probe_node_paths');
const { TAINT, externalText, isTainted } = require('probe_taint');

const VAULT = '/tmp/vault/';
const MOST = 100;
const written = new Map();

function keep(path, data) {
  if (written.size < MOST)
    written.set(resolved(path), isBytes(data) || typeof data === 'string' ? textOf(data) : 'abc');
}

function contentOf(path) {
  const at = resolved(path);
  if (at.startsWith(VAULT)) return `content-of-${TAINT.canary}`;
  if (written.has(at)) return written.get(at);
  if (/\.json$/.test(at)) return '{"name":"abc","value":"abc"}';
  // Who chooses among the files that there are has not written them.
  return TAINT.outside === undefined || isTainted(pathText(path)) ? 'abc' : externalText('file');
}

const encoded = (text, options) => {
  const encoding = typeof options === 'string' ? options : options?.encoding;
  return encoding ? text : globalThis.Buffer.from(text);
};

function stats(path) {
  const folder = !/\.\w{1,8}$/.test(pathText(path)) && !resolved(path).startsWith(VAULT);
  const date = new Date(0);
  return {
    isFile: () => !folder,
    isDirectory: () => folder,
    isSymbolicLink: () => false,
    isFIFO: () => false,
    isSocket: () => false,
    size: 3,
    mode: 0o100644,
    mtime: date,
    ctime: date,
    atime: date,
    birthtime: date,
    mtimeMs: 0,
    uid: 1000,
    gid: 1000,
    ino: 1,
    dev: 1,
    nlink: 1,
  };
}

const reset = () => written.clear();

module.exports = { contentOf, encoded, keep, reset, stats };
