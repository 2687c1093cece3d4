const crypto = require('crypto');

const FLAGS = { secure: true, httpOnly: true, sameSite: 'lax' };

exports.login = (req, res) => {
  const token = crypto.randomBytes(32).toString('base64url');
  res.cookie('session', token, { maxAge: 3600000, httpOnly: true, secure: true });
  res.cookie('remember', token, { ...FLAGS, maxAge: 86400000 });
  res.cookie('session_backup', token, FLAGS);
  res.cookie('lang', 'en');
  res.json({ ok: true });
};
