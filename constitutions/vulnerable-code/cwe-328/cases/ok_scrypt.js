const crypto = require('crypto');

exports.hash = (password) => {
  const salt = crypto.randomBytes(16);
  return Buffer.concat([salt, crypto.scryptSync(password, salt, 32)]);
};

exports.verify = (stored, password) => {
  const again = crypto.scryptSync(password, stored.subarray(0, 16), 32);
  return crypto.timingSafeEqual(again, stored.subarray(16));
};
