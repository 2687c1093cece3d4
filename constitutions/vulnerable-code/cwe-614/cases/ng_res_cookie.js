const crypto = require('crypto');

exports.login = (req, res) => {
  const token = crypto.randomBytes(32).toString('base64url');
  res.cookie('session', token, {
    maxAge: 3600000,
    httpOnly: true,
  });
  res.json({ ok: true });
};
