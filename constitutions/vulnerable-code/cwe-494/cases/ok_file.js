const { execFileSync } = require('child_process');

exports.install = () => execFileSync('sh', ['vendor/setup.sh']);
