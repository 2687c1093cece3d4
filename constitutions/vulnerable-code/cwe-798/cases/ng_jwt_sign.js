const jwt = require('jsonwebtoken');

exports.login = (req, res) => {
  const claims = { sub: req.session.user, scope: ['orders'] };
  res.json({ ticket: jwt.sign(claims, 'mint-harbour-signing', { expiresIn: '1h' }) });
};
