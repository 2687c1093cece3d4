'use strict';
// Modules of Node's that say where a program runs, and when: `os` and `timers`.
const { sink } = require('probe_channel');
const { timers } = require('probe_node_timers');

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

const MODELS = {
  os,
  timers: () => timers,
  'timers/promises': () => timers.promises,
};

module.exports = { MODELS };
