'use strict';
// Commands. Where there is a shell, one that carries the attack really runs; what it answers is never more than a word.
const { isBytes, listening, quietly, sink, textOf } = require('probe_channel');
const { ROOT, inNode, real } = require('probe_engine');
const { notice } = require('probe_notice');
const { stream } = require('probe_web_stream');
const { schedule } = require('probe_node_timers');
const { TAINT, isTainted } = require('probe_taint');

const spawnSync = real.child_process?.spawnSync;
const ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/tmp', LANG: 'C.UTF-8' };
const CUSTOM = real.util?.promisify?.custom ?? Symbol.for('nodejs.util.promisify.custom');

/** Whether the running oracle wants commands to be executed for what they do. */
const state = { runs: false };

function execute(file, args) {
  if (!state.runs || !inNode || TAINT.payload === undefined) return;
  quietly(() => {
    try {
      spawnSync(file, args, {
        cwd: `${ROOT}work`,
        env: ENVIRONMENT,
        timeout: 1500,
        stdio: 'ignore',
        killSignal: 'SIGKILL',
      });
    } catch {
      // A text that no program can be given is no command.
    }
  });
}

/** A shell was given a text. */
function shell(name, command) {
  const text = textOf(command);
  if (!listening()) return;
  sink('process', name, text);
  if (isTainted(text)) execute('/bin/sh', ['-c', text]);
}

const SHELL = /(?:^|\/)(?:ba|da|z|k)?sh$/;

/** A program was given arguments, each as it is. */
function program(name, file, args, options) {
  const list = Array.isArray(args) ? args.map(textOf) : [];
  const given = Array.isArray(args) ? options : args;
  const all = [textOf(file), ...list];
  if (given && typeof given === 'object' && given.shell) {
    shell(name, all.join(' '));
    return;
  }
  if (!listening()) return;
  const script = SHELL.test(all[0]) && /^-\w*c$/.test(all[1] ?? '') ? all[2] : undefined;
  sink('process', name, script ?? '', all);
  if (isTainted(all)) execute(all[0], all.slice(1));
}

function child() {
  const made = {
    pid: 100,
    exitCode: 0,
    stdin: { write: (data) => (typed(data), true), end: typed, on: () => undefined },
    kill: () => true,
    unref: () => undefined,
    ref: () => undefined,
    stdout: stream(() => 'abc'),
    stderr: stream(() => ''),
  };
  made.on =
    made.once =
    made.addListener =
      (event, work) => {
        notice(work, 'child');
        if (event === 'close' || event === 'exit') schedule(() => work(0, null), 3);
        return made;
      };
  made.removeListener = () => made;
  return made;
}

const typed = (data) => {
  if (typeof data === 'string' || isBytes(data)) sink('stdin', 'stdin', textOf(data));
};

function answer(args) {
  const callback = args.at(-1);
  if (typeof callback === 'function') schedule(() => callback(null, 'abc', ''), 1);
  return child();
}

const output = (options) =>
  options?.encoding && options.encoding !== 'buffer' ? 'abc' : globalThis.Buffer.from('abc');
const finished = () => ({
  pid: 100,
  status: 0,
  signal: null,
  output: [null, 'abc', ''],
  stdout: output(),
  stderr: output(),
  error: undefined,
});
const optionsIn = (args) => args.find((arg) => typeof arg === 'object' && arg !== null && !Array.isArray(arg));

const childProcess = {
  exec: (command, ...rest) => (shell('exec', command), answer(rest)),
  execSync: (command, options) => (shell('execSync', command), output(options)),
  execFile: (file, ...rest) => (
    program('execFile', file, Array.isArray(rest[0]) ? rest[0] : [], optionsIn(rest)), answer(rest)
  ),
  execFileSync: (file, args, options) => (
    program('execFileSync', file, args, options), output(Array.isArray(args) ? options : args)
  ),
  spawn: (file, args, options) => (program('spawn', file, args, options), child()),
  spawnSync: (file, args, options) => (program('spawnSync', file, args, options), finished()),
  fork: (file, args) => (program('fork', file, args), child()),
};
for (const name of ['exec', 'execFile']) {
  Object.defineProperty(childProcess[name], CUSTOM, {
    value: async (...args) => (childProcess[name](...args), { stdout: 'abc', stderr: '' }),
  });
}

/** Packages that start programs: without a shell, unless asked for one. */
function execa() {
  const run = async (file, args, options) => (
    program('execa', file, args, options), { stdout: 'abc', stderr: '', exitCode: 0 }
  );
  const command = async (text, options) => (
    options?.shell ? shell('execa', text) : program('execa', ...divided(text)),
    { stdout: 'abc', stderr: '', exitCode: 0 }
  );
  return Object.assign(run, {
    execa: run,
    execaCommand: command,
    command,
    shell: async (text) => (shell('execa.shell', text), { stdout: 'abc' }),
    sync: (file, args, options) => (program('execa', file, args, options), { stdout: 'abc' }),
  });
}

function divided(text) {
  const [file, ...args] = textOf(text).split(' ');
  return [file, args];
}

function shelljs() {
  const run = (command, ...rest) => (
    shell('shelljs.exec', command), answer(rest), Object.assign(Object('abc'), { code: 0, stdout: 'abc', stderr: '' })
  );
  const files = require('probe_node_files').fs;
  return {
    exec: run,
    rm: (...args) => files.rmSync(args.at(-1)),
    cat: (path) => files.readFileSync(path, 'utf8'),
    mkdir: (...args) => files.mkdirSync(args.at(-1)),
    which: () => '/bin/abc',
    cd: () => undefined,
    echo: () => undefined,
    test: () => true,
  };
}

/** `$` of zx: values in its template are quoted. */
const zx = () => ({
  $: async (parts, ...values) => (
    sink('process', '$', '', [parts.join(' '), ...values.map(textOf)]), { stdout: 'abc' }
  ),
});

const spawnLike = () =>
  Object.assign((...args) => childProcess.spawn(...args), { spawn: childProcess.spawn, sync: childProcess.spawnSync });

const MODELS = {
  child_process: () => childProcess,
  execa,
  shelljs,
  zx,
  'cross-spawn': spawnLike,
  'node-cmd': () => ({
    run: (text, done) => (shell('cmd.run', text), answer([done])),
    get: (text, done) => (shell('cmd.get', text), answer([done])),
    runSync: (text) => (shell('cmd.runSync', text), { data: 'abc' }),
  }),
  'node-pty': () => ({ spawn: childProcess.spawn }),
};

module.exports = { MODELS, state };
