const crypto = require('node:crypto');

exports.wrap = (key, secret) =>
  crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, secret);
