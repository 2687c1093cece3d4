'use strict';
// The process as the snippet sees it: its arguments, environment and input come from outside.
const { chainable, tell } = require('probe_callbacks');
const { sink } = require('probe_channel');
const { ROOT } = require('probe_engine');
const { schedule } = require('probe_node_timers');
const { notice } = require('probe_notice');
const { externalText } = require('probe_taint');
const { stream } = require('probe_web_stream');

/** `process.exit`: ends the call, not the harness. */
class Exit extends Error {}

const SETTINGS = {
  NODE_ENV: 'production',
  HOME: '/tmp',
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LANG: 'C.UTF-8',
  PWD: `${ROOT}work`,
  USER: 'app',
};

/** What a web server tells a program of a request; all else is set by whoever runs it. */
const OF_REQUESTS =
  /^(?:QUERY_STRING|PATH_INFO|PATH_TRANSLATED|REQUEST_URI|SCRIPT_NAME|REMOTE_\w+|HTTP_(?!PORT|HOST$)\w+)$/;

const setting = (name) => (/UR[IL]$|ENDPOINT|WEBHOOK/.test(name) ? 'https://service.example.com/' : 'abc');

const environment = () =>
  new Proxy(
    { ...SETTINGS },
    {
      get: (target, key) =>
        typeof key === 'symbol' || Object.hasOwn(Object.prototype, key)
          ? undefined
          : key in target
            ? target[key]
            : /^(?:PORT|\w+_PORT)$/.test(key)
              ? '8080'
              : OF_REQUESTS.test(key)
                ? externalText(key)
                : setting(key),
      has: () => true,
    },
  );

/** As many arguments as the code counts on. */
function args(text) {
  const counted = /argv(?:\.slice\(2\))?\.length\s*(?:!==?|<|===?|>=)\s*(\d+)/.exec(text);
  const count = counted === null ? 8 : Math.max(3, Number(counted[1]) + (/slice/.test(counted[0]) ? 2 : 0));
  return [
    '/usr/bin/node',
    `${ROOT}app.js`,
    ...Array.from({ length: Math.min(count, 20) - 2 }, (_one, i) => externalText(`argument${i}`)),
  ];
}

function output() {
  const made = {
    write: (_text, ...rest) => (tell(rest), true),
    end: () => undefined,
    ...chainable(['on', 'once'], () => made),
    isTTY: false,
    columns: 80,
    fd: 1,
    cork: () => undefined,
    uncork: () => undefined,
  };
  return made;
}

/** What a process tells of itself. */
function facts(text) {
  const input = Object.assign(
    stream(() => externalText('stdin')),
    { isTTY: false, fd: 0, setRawMode: () => undefined },
  );
  return {
    get argv() {
      return args(text);
    },
    argv0: 'node',
    execArgv: [],
    execPath: '/usr/bin/node',
    env: environment(),
    stdin: input,
    stdout: output(),
    stderr: output(),
    platform: 'linux',
    arch: 'x64',
    pid: 100,
    ppid: 99,
    title: 'node',
    version: 'v18.20.0',
    versions: { node: '18.20.0', v8: '10.2' },
    release: { name: 'node' },
    exitCode: 0,
    config: {},
    features: {},
  };
}

/** What a program may ask of its process. */
function acts() {
  return {
    exit: () => {
      throw new Exit();
    },
    abort: () => {
      throw new Exit();
    },
    kill: () => true,
    cwd: () => `${ROOT}work`,
    chdir: () => undefined,
    umask: (bits) => (
      bits !== undefined && sink('mode', 'umask', '', [], { mode: 0o777 & ~Number(bits), created: true }), 0o22
    ),
    uptime: () => 1,
    getuid: () => 1000,
    getgid: () => 1000,
    setuid: () => undefined,
    setgid: () => undefined,
    hrtime: Object.assign(() => [1, 0], { bigint: () => 1000000000n }),
    memoryUsage: Object.assign(() => ({ rss: 1e7, heapUsed: 1e6, heapTotal: 1e7 }), { rss: () => 1e7 }),
    cpuUsage: () => ({ user: 1, system: 1 }),
    nextTick: (work, ...rest) => void schedule(() => work(...rest)),
    emitWarning: () => undefined,
    send: () => true,
    getBuiltinModule: (name) => require('probe_models').load(name),
  };
}

function model(text) {
  const made = Object.assign(facts(text), acts());
  for (const name of ['on', 'once', 'addListener', 'off', 'removeListener', 'removeAllListeners', 'prependListener'])
    made[name] = (_event, work) => (notice(work, 'process'), made);
  return Object.assign(made, { emit: () => true, listenerCount: () => 0 });
}

module.exports = { Exit, model };
