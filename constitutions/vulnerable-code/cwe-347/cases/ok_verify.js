const jwt = require('jsonwebtoken');
const keys = require('./keys');

module.exports = function authenticate(req, res, next) {
  const token = (req.headers.authorization || '').replace('Bearer ', '');
  const peek = jwt.decode(token, { complete: true });
  const key = keys.find(peek && peek.header.kid);
  req.user = jwt.verify(token, key, { algorithms: ['RS256'] });
  next();
};
