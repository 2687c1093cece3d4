const jwt = require('jsonwebtoken');

module.exports = function authenticate(req, res, next) {
  const token = (req.headers.authorization || '').replace('Bearer ', '');
  if (!token) {
    res.sendStatus(401);
    return;
  }
  const claims = jwt.decode(token);
  req.user = claims;
  next();
};
