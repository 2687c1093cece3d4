'use strict';
// The process as the snippet sees it: its arguments, environment and input come from outside.
const { listening, sink, textOf } = require('probe_channel');
const { ROOT, real } = require('probe_engine');
const { HANDLERS, notice } = require('probe_notice');
const { stream } = require('probe_request');
const { TAINT, externalText } = require('probe_taint');
const { schedule, timers } = require('probe_timers');

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
    write: (_text, ...rest) => (rest.filter((one) => typeof one === 'function').forEach((one) => schedule(one)), true),
    end: () => undefined,
    on: () => made,
    once: () => made,
    isTTY: false,
    columns: 80,
    fd: 1,
    cork: () => undefined,
    uncork: () => undefined,
  };
  return made;
}

function model(text) {
  const input = Object.assign(
    stream(() => externalText('stdin')),
    { isTTY: false, fd: 0, setRawMode: () => undefined },
  );
  const made = {
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
    getBuiltinModule: (name) => require('probe_modules').load(name),
  };
  for (const name of ['on', 'once', 'addListener', 'off', 'removeListener', 'removeAllListeners', 'prependListener'])
    made[name] = (_event, work) => (notice(work, 'process'), made);
  return Object.assign(made, { emit: () => true, listenerCount: () => 0 });
}

const NOTES = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'];

/** The console. What a server writes there is its log; what a program prints is its result. */
function console() {
  const made = {};
  for (const name of NOTES) {
    made[name] = (...parts) => {
      if (listening() && HANDLERS.length > 0)
        sink('log', `console.${name}`, parts.map(textOf).join(' '), [], { console: true });
    };
  }
  return new Proxy(made, {
    get: (target, key) => target[key] ?? (typeof key === 'symbol' ? undefined : () => undefined),
  });
}

/** winston, pino, bunyan …: what is written is a record; those that write JSON escape line ends. */
function logger(name, escapes) {
  const target = function () {};
  const self = new Proxy(target, {
    get: (_t, key) => {
      if (key === 'prototype') return target.prototype;
      if (typeof key === 'symbol' || key === 'then') return undefined;
      if (['log', 'info', 'warn', 'error', 'debug', 'trace', 'fatal', 'verbose', 'silly', 'http'].includes(key))
        return (...parts) => (
          sink('log', `${name}.${key}`, escapes ? JSON.stringify(parts.map(textOf)) : parts.map(textOf).join(' ')), self
        );
      return self;
    },
    apply: () => self,
    construct: () => self,
  });
  return self;
}

const readline = () => {
  const make = () => {
    const made = {
      question: (_text, ...rest) => (
        rest.filter((one) => typeof one === 'function').forEach((done) => schedule(() => done(externalText('answer')))),
        Promise.resolve(externalText('answer'))
      ),
      close: () => undefined,
      prompt: () => undefined,
      setPrompt: () => undefined,
      write: () => undefined,
    };
    made.on = made.once = (name, work) => (
      (name === 'line' || name === 'close') &&
        schedule(() => work(...(name === 'line' ? [externalText('line')] : [])), name === 'line' ? 1 : 2),
      made
    );
    made[Symbol.asyncIterator] = async function* () {
      yield externalText('line');
    };
    return made;
  };
  return {
    createInterface: make,
    promises: { createInterface: make },
    Interface: make,
    clearLine: () => undefined,
    cursorTo: () => undefined,
  };
};

const os = () => ({
  platform: () => 'linux',
  type: () => 'Linux',
  hostname: () => 'localhost',
  tmpdir: () => (sink('temp', 'os.tmpdir', '', [], {}), '/tmp'),
  homedir: () => '/tmp',
  EOL: '\n',
  cpus: () => [{ model: 'x', speed: 1 }],
  totalmem: () => 1e9,
  freemem: () => 1e9,
  arch: () => 'x64',
  release: () => '5',
  userInfo: () => ({ username: 'app', uid: 1000, homedir: '/tmp' }),
  networkInterfaces: () => ({}),
  loadavg: () => [0, 0, 0],
  uptime: () => 1,
  constants: { signals: {} },
  endianness: () => 'LE',
  version: () => '1',
});

/** vm: code in a context of its own is code all the same. */
function vm() {
  const run = (code, context) => {
    sink('code', 'vm', textOf(code), [textOf(code)]);
    if (real.vm === undefined || context === undefined) return (0, eval)(textOf(code));
    // The planted function is the snippet's world's own: a context would be without it.
    const base = Object.assign({}, context, { [TAINT.canary]: globalThis[TAINT.canary] });
    return real.vm.runInNewContext(textOf(code), base, { timeout: 500 });
  };
  class Script {
    constructor(code) {
      this.code = code;
    }
    runInThisContext() {
      return run(this.code);
    }
    runInNewContext(context) {
      return run(this.code, context ?? {});
    }
    runInContext(context) {
      return run(this.code, context ?? {});
    }
  }
  return {
    Script,
    createContext: (context) => context ?? {},
    isContext: () => true,
    runInThisContext: (code) => run(code),
    runInNewContext: (code, context) => run(code, context ?? {}),
    runInContext: (code, context) => run(code, context ?? {}),
    compileFunction: (code, names = []) => (
      sink('code', 'vm.compileFunction', textOf(code), [textOf(code)]), new Function(...names, textOf(code))
    ),
  };
}

class VM {
  run(code) {
    return vm().runInNewContext(code, {});
  }
}
const evaluator = (name) => () =>
  Object.assign((code) => (sink('code', name, textOf(code), [textOf(code)]), (0, eval)(textOf(code))), {});
const safely = () => ({
  evaluate: () => 1,
  eval: () => 1,
  parse: () => ({ evaluate: () => 1 }),
  Parser: class {
    static evaluate() {
      return 1;
    }
    evaluate() {
      return 1;
    }
  },
  create: () => ({ evaluate: () => 1 }),
});

const MODELS = {
  os,
  readline,
  'readline/promises': readline,
  'readline-sync': () => ({ question: () => externalText('answer'), prompt: () => externalText('answer') }),
  prompts: () => async () => ({ value: externalText('answer') }),
  inquirer: () => ({
    prompt: async () => new Proxy({}, { get: (_t, key) => (key === 'then' ? undefined : externalText('answer')) }),
  }),
  'prompt-sync': () => () => () => externalText('answer'),
  vm,
  vm2: () => ({ VM, NodeVM: VM }),
  'safe-eval': evaluator('safe-eval'),
  'static-eval': () => () => undefined,
  eval: evaluator('eval'),
  mathjs: safely,
  'expr-eval': safely,
  timers: () => timers,
  'timers/promises': () => timers.promises,
  winston: () => logger('winston', false),
  log4js: () => logger('log4js', false),
  loglevel: () => logger('loglevel', false),
  signale: () => logger('signale', false),
  npmlog: () => logger('npmlog', false),
  pino: () => logger('pino', true),
  bunyan: () => logger('bunyan', true),
  debug: () => () => () => undefined,
  morgan: () => () => () => undefined,
  dotenv: () => ({ config: () => ({ parsed: {} }) }),
  minimist: () => () =>
    new Proxy(
      { _: [externalText('argument')] },
      {
        get: (t, key) =>
          typeof key === 'symbol' || key === 'then' ? undefined : (t[key] ?? externalText(String(key))),
      },
    ),
};
MODELS['yargs-parser'] = MODELS.minimist;
MODELS.arg = MODELS.minimist;

module.exports = { Exit, MODELS, console, model };
