'use strict';
// Archives: whoever made one chose its members' names. Packages that look at the names themselves refuse what leads away.
const { isBytes } = require('probe_channel');
const { notice } = require('probe_notice');
const { stream } = require('probe_request');
const { externalText } = require('probe_taint');
const { schedule } = require('probe_timers');

const content = () => globalThis.Buffer.from('abc');
/** A name as a careful reader of archives hands it out. */
const careful = () =>
  externalText('member')
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
const opened = (name, given) => {
  if (typeof given === 'string') require('probe_files').touched(name, given, { reads: true });
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

function unzipper() {
  const folder = () => ({ files: [member()], extract: async () => undefined });
  const open = async () => folder();
  const parse = function Parse() {
    return entries();
  };
  return {
    Parse: parse,
    ParseOne: () => stream(() => 'abc'),
    Extract: () => parser(() => [member(careful())]),
    Open: { file: async (path) => (opened('unzipper.Open.file', path), folder()), buffer: open, url: open, s3: open },
  };
}

/** yauzl refuses names that lead away, unless it is told to leave names as they are. */
function yauzl() {
  const open =
    (name) =>
    (given, ...rest) => {
      opened(name, given);
      const options = rest.find((one) => typeof one === 'object') ?? {};
      const done = rest.find((one) => typeof one === 'function');
      const zip = Object.assign(
        parser(() => [member(options?.decodeStrings === false ? undefined : careful())]),
        {
          readEntry: () => undefined,
          openReadStream: (_entry, ...more) =>
            schedule(() =>
              more.at(-1)(
                null,
                stream(() => 'abc'),
              ),
            ),
          close: () => undefined,
          entryCount: 1,
        },
      );
      if (done !== undefined) schedule(() => done(null, zip));
      return undefined;
    };
  return { open: open('yauzl.open'), fromBuffer: open('yauzl.fromBuffer'), fromFd: open('yauzl.fromFd') };
}

function admZip() {
  return class AdmZip {
    constructor(given) {
      opened('AdmZip', given);
    }
    getEntries() {
      return [member()];
    }
    getEntry() {
      return member();
    }
    forEach(work) {
      work(member());
    }
    readFile() {
      return content();
    }
    readAsText() {
      return 'abc';
    }
    extractAllTo() {}
    extractAllToAsync(...args) {
      args.filter((one) => typeof one === 'function').forEach((done) => schedule(() => done(null)));
    }
    extractEntryTo() {
      return true;
    }
    addFile() {}
    addLocalFile() {}
    addLocalFolder() {}
    writeZip() {}
    toBuffer() {
      return content();
    }
  };
}

/** JSZip makes its members' names harmless when it reads them. */
function jszip() {
  class JSZip {
    constructor() {
      this.files = {};
    }
    static async loadAsync() {
      return new JSZip().loadAsync();
    }
    async loadAsync() {
      const name = careful();
      this.files = { [name]: Object.assign(member(name), { unsafeOriginalName: externalText('member') }) };
      return this;
    }
    forEach(work) {
      for (const [name, one] of Object.entries(this.files)) work(name, one);
    }
    file(name, data) {
      return data === undefined ? (this.files[name] ?? member(name)) : this;
    }
    folder() {
      return this;
    }
    async generateAsync() {
      return content();
    }
  }
  return JSZip;
}

/** node-tar extracts with care; who only lists gets the names as they are. */
function tar() {
  const listed = (options, ...rest) => {
    const work = options?.onentry ?? options?.onReadEntry;
    if (typeof work === 'function') notice(work, 'archive'), schedule(() => work(member()));
    rest.filter((one) => typeof one === 'function').forEach((done) => schedule(() => done(null)));
    return Object.assign(Promise.resolve(), { on: () => undefined });
  };
  const out = () =>
    Object.assign(
      parser(() => [member(careful())]),
      { then: undefined },
    );
  const Parse = function Parse() {
    return entries();
  };
  return {
    t: listed,
    list: listed,
    x: out,
    extract: out,
    c: () => stream(() => 'abc'),
    create: () => stream(() => 'abc'),
    Parse,
    Parser: Parse,
  };
}

const tarStream = () => ({
  extract: () => parser(() => [member().header, member(), () => undefined]),
  pack: () => ({ entry: () => stream(() => 'abc'), finalize: () => undefined, pipe: (target) => target }),
});
const decompress = () => async (given, folder) => (
  opened('decompress', given), typeof folder === 'string' ? [member(careful())] : [member()]
);

const MODELS = {
  unzipper,
  unzip: unzipper,
  'unzip-stream': unzipper,
  'node-unzip-2': unzipper,
  yauzl,
  'adm-zip': admZip,
  jszip,
  tar,
  'tar-stream': tarStream,
  decompress,
  'tar-fs': () => ({ extract: () => parser(() => []), pack: () => stream(() => 'abc') }),
  'extract-zip': () => async (given) => void opened('extract-zip', given),
};

module.exports = { MODELS };
