const crypto = require('crypto');

function digest(password, salt) {
  return crypto
    .createHash('sha1')
    .update(salt + password)
    .digest('hex');
}

exports.verify = (user, password) => digest(password, user.salt) === user.passwordHash;
