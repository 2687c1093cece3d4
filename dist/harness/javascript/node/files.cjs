'use strict';
// `fs`: every call is an event, and each is there three times: to wait for, with a callback, and as a promise.
const { tell } = require('probe_callbacks');
const { sink, textOf } = require('probe_channel');
const { contentOf, encoded, keep, stats } = require('probe_node_contents');
const { pathText, resolved, touched } = require('probe_node_paths');
const { schedule } = require('probe_node_timers');
const { notice } = require('probe_notice');
const { FAULT, externalText, failing, fault } = require('probe_taint');
const { stream } = require('probe_web_stream');

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
  keep(path, data);
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
    end: (...args) => tell(args),
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

const MODELS = {
  fs: () => fs,
  'fs/promises': () => fs.promises,
};

module.exports = { MODELS, SYNC, fs };
