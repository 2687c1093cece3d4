const { exec, execFile } = require('node:child_process');

function pack(folder, done) {
  exec('tar -cf /tmp/pack.tar ' + folder, done);
}

function packListed(folder, done) {
  execFile('tar', ['-cf', '/tmp/pack.tar', '--', folder], done);
}

module.exports = { pack, packListed };
