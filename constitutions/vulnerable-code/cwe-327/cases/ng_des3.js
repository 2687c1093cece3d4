const crypto = require('crypto');

class Vault {
  constructor(key) {
    this.key = key;
  }

  seal(text) {
    const iv = crypto.randomBytes(8);
    const cipher = crypto.createCipheriv('des-ede3-cbc', this.key, iv);
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]);
  }
}

module.exports = { Vault };
