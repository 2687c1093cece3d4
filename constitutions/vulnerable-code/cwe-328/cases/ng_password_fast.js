const { createHash } = require('node:crypto');

function hashPassword(text) {
  return createHash('sha256').update(text).digest('hex');
}

module.exports = { hashPassword };
