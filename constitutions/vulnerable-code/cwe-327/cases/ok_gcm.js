const crypto = require('crypto');

class Vault {
  constructor(key) {
    this.key = key;
  }

  seal(text) {
    const iv = crypto.randomBytes(12);
    const cipher = crypto.createCipheriv('aes-256-gcm', this.key, iv);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { iv, sealed, tag: cipher.getAuthTag() };
  }
}

module.exports = { Vault };
