'use strict';
// A file system of its own: what is asked for exists, what is written stays for the attempt, and every path is an event.
const { isBytes, listening, sink, textOf } = require('probe_channel');
const { ROOT } = require('probe_engine');
const { notice } = require('probe_notice');
const { stream } = require('probe_request');
const { schedule } = require('probe_timers');
const { FAULT, TAINT, externalText, failing, fault, isTainted } = require('probe_taint');

const CWD = `${ROOT}work`;
const VAULT = '/tmp/vault/';
const written = new Map();

/** `.` and `..` by the text alone. */
function resolved(path) {
  const parts = [];
  const text = pathText(path);
  for (const part of (text.startsWith('/') ? text : `${CWD}/${text}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

function pathText(path) {
  if (typeof path === 'object' && path !== null && typeof path.href === 'string')
    return decodeURIComponent(path.pathname);
  return textOf(path);
}

/** A path was used. Only what the attack is part of is of interest, and what is made with a mode of its own. */
function touched(name, path, flags = {}) {
  if (!listening()) return;
  const text = pathText(path);
  if (text.includes('\u0000'))
    throw Object.assign(new TypeError('The argument must be a string without null bytes'), {
      code: 'ERR_INVALID_ARG_VALUE',
    });
  if (isTainted(text)) sink('file', name, text, [resolved(text)], { cwd: CWD, ...flags });
  else if (flags.writes === true) sink('write', name, text, [], flags);
}

/** A file that is sent: below the given root, which `..` does not leave. */
function sent(name, path, root) {
  const text = pathText(path);
  if (root !== undefined && /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(text)) throw new Error('Forbidden');
  if (root === undefined && !text.startsWith('/'))
    throw new TypeError('path must be absolute or specify root to res.sendFile');
  touched(name, root === undefined ? text : `${pathText(root)}/${text}`);
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

function mode(name, path, given) {
  const bits = typeof given === 'string' ? Number.parseInt(given, 8) : given;
  if (Number.isInteger(bits)) sink('mode', name, pathText(path), [], { mode: bits, created: name !== 'chmod' });
}

const SYNC = {
  readFile: (path, options) =>
    typeof path === 'number'
      ? encoded(externalText('stdin'), options)
      : (touched('readFile', path, { reads: true }), encoded(contentOf(path), options)),
  writeFile: (path, data, options) => write('writeFile', path, data, options),
  appendFile: (path, data, options) => write('appendFile', path, data, options),
  open: (path, flags, bits) => (
    touched('open', path, { writes: /w|a/.test(textOf(flags)), exclusive: /x/.test(textOf(flags)) }),
    mode('open', path, bits),
    9
  ),
  close: () => undefined,
  read: () => 0,
  write: () => 0,
  fsync: () => undefined,
  futimes: () => undefined,
  utimes: () => undefined,
  lchown: () => undefined,
  chown: () => undefined,
  exists: (path) => (touched('exists', path), true),
  access: (path) => touched('access', path),
  stat: (path) => (touched('stat', path), stats(path)),
  lstat: (path) => (touched('lstat', path), stats(path)),
  fstat: () => stats('a.txt'),
  readdir: (path, options) => (
    touched('readdir', path, { reads: true }),
    options?.withFileTypes ? [Object.assign(stats('a.txt'), { name: 'a.txt' })] : ['a.txt']
  ),
  unlink: (path) => touched('unlink', path, { writes: true }),
  rm: (path) => touched('rm', path, { writes: true }),
  rmdir: (path) => touched('rmdir', path, { writes: true }),
  mkdir: (path, options) => (
    touched('mkdir', path),
    mode('mkdir', path, options?.mode ?? (typeof options === 'number' ? options : undefined)),
    pathText(path)
  ),
  mkdtemp: (prefix) => (sink('temp', 'mkdtemp', pathText(prefix), [], { safe: true }), `${pathText(prefix)}aaaaaa`),
  rename: (from, to) => (touched('rename', from, { writes: true }), touched('rename', to, { writes: true })),
  copyFile: (from, to) => (touched('copyFile', from), touched('copyFile', to, { writes: true })),
  symlink: (to, path) => (touched('symlink', to), touched('symlink', path)),
  link: (to, path) => (touched('link', to), touched('link', path)),
  readlink: (path) => pathText(path),
  realpath: (path) => (touched('realpath', path), resolved(path)),
  chmod: (path, bits) => (touched('chmod', path), mode('chmod', path, bits)),
  truncate: (path) => touched('truncate', path, { writes: true }),
  cp: (from, to) => (touched('cp', from), touched('cp', to, { writes: true })),
  opendir: (path) => (touched('opendir', path), { close: () => undefined, read: () => null }),
  watch: () => stream(),
};

function write(name, path, data, options) {
  touched(name, path, { writes: true, exclusive: /x/.test(textOf(options?.flag)) });
  mode(name, path, options?.mode);
  if (written.size < 100) written.set(resolved(path), isBytes(data) || typeof data === 'string' ? textOf(data) : 'abc');
}

function readStream(path) {
  touched('createReadStream', path, { reads: true });
  const made = stream(() => contentOf(path));
  if (FAULT.on) made.on = made.once = (name, work) => (name === 'error' && schedule(() => work(fault())), made);
  return made;
}

function writeStream(path) {
  touched('createWriteStream', path, { writes: true });
  const made = {
    write: () => true,
    end: (...args) => void args.filter((a) => typeof a === 'function').forEach((a) => schedule(a)),
    destroy: () => made,
    close: () => undefined,
    path,
  };
  made.on = made.once = (name, work) => (
    ['finish', 'close', 'open', 'ready'].includes(name) && schedule(() => work(), 3), made
  );
  return made;
}

/** The last argument is told what came out, later. */
const withCallback =
  (work, plain) =>
  (...args) => {
    const callback = args.at(-1);
    if (typeof callback !== 'function') return work(...args);
    notice(callback, 'fs');
    let outcome;
    try {
      const value = work(...args.slice(0, -1));
      outcome = plain ? [value] : [null, value];
    } catch (error) {
      outcome = [error];
    }
    schedule(() => callback(...outcome));
    return undefined;
  };

const promised =
  (work) =>
  async (...args) =>
    work(...args);

function model() {
  const made = {
    createReadStream: readStream,
    createWriteStream: writeStream,
    watchFile: () => undefined,
    ReadStream: readStream,
    WriteStream: writeStream,
  };
  made.constants = {
    F_OK: 0,
    R_OK: 4,
    W_OK: 2,
    X_OK: 1,
    O_RDONLY: 0,
    O_WRONLY: 1,
    O_RDWR: 2,
    O_CREAT: 64,
    O_EXCL: 128,
    COPYFILE_EXCL: 1,
  };
  made.promises = { constants: made.constants };
  for (const [name, given] of Object.entries(SYNC)) {
    const work = (...args) => (failing(), given(...args));
    made[`${name}Sync`] = work;
    made[name] = withCallback(work, name === 'exists');
    made.promises[name] = promised(work);
  }
  made.promises.open = async (path, flags) => (
    SYNC.open(path, flags),
    {
      readFile: async (options) => encoded(contentOf(path), options),
      writeFile: async () => undefined,
      close: async () => undefined,
      stat: async () => stats(path),
    }
  );
  made.realpathSync.native = made.realpathSync;
  return made;
}

const fs = model();

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

const reset = () => written.clear();
const single = (name) => () => Object.assign((...args) => extra()[name](...args), { sync: SYNC[name] });

const MODELS = {
  fs: () => fs,
  'fs/promises': () => fs.promises,
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

module.exports = { MODELS, contentOf, fs, reset, resolved, sent, touched };
