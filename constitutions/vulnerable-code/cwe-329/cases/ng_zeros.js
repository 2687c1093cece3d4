const crypto = require('node:crypto');

function seal(key, text) {
  const cipher = crypto.createCipheriv('aes-256-cbc', key, Buffer.alloc(16));
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}
module.exports = seal;
