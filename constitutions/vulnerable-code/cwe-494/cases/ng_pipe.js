const { execSync } = require('child_process');

exports.install = () => execSync('wget -qO- https://get.tool.example/setup | sh');
