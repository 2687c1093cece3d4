'use strict';
// Packages that read ZIP. Those that look at the names themselves refuse what leads away.
const { functionIn, tell } = require('probe_callbacks');
const { schedule } = require('probe_node_timers');
const { careful, content, entries, member, opened, parser } = require('probe_packages_members');
const { externalText } = require('probe_taint');
const { stream } = require('probe_web_stream');

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
      const done = functionIn(rest);
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
      tell(args, null);
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

const MODELS = {
  unzipper,
  unzip: unzipper,
  'unzip-stream': unzipper,
  'node-unzip-2': unzipper,
  yauzl,
  'adm-zip': admZip,
  jszip,
  'extract-zip': () => async (given) => void opened('extract-zip', given),
};

module.exports = { MODELS };
