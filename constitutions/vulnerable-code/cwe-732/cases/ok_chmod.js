const fs = require('fs');

exports.installHook = (source, done) => {
  const target = '/srv/hooks/after-order';
  fs.copyFile(source, target, (error) => {
    if (error) {
      done(error);
      return;
    }
    fs.chmod(target, 0o750, done);
  });
};
