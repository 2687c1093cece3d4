const crypto = require('node:crypto');

exports.wrap = (key, secret) =>
  crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_PADDING }, secret);
