'use strict';
// Packages that read tar, or any kind of archive.
const { tell } = require('probe_callbacks');
const { schedule } = require('probe_node_timers');
const { notice } = require('probe_notice');
const { careful, entries, member, opened, parser } = require('probe_packages_members');
const { stream } = require('probe_web_stream');

/** node-tar extracts with care; who only lists gets the names as they are. */
function tar() {
  const listed = (options, ...rest) => {
    const work = options?.onentry ?? options?.onReadEntry;
    if (typeof work === 'function') notice(work, 'archive'), schedule(() => work(member()));
    tell(rest, null);
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
  tar,
  'tar-stream': tarStream,
  decompress,
  'tar-fs': () => ({ extract: () => parser(() => []), pack: () => stream(() => 'abc') }),
};

module.exports = { MODELS };
