const jwt = require('jsonwebtoken');

exports.tokenFor = (user) => jwt.sign({ userId: user.id }, process.env.KEY, { expiresIn: '15m' });
exports.shortFor = (user) => jwt.sign({ sub: user.id, exp: Math.floor(Date.now() / 1000) + 600 }, process.env.KEY);
exports.with = (user, options) => jwt.sign({ sub: user.id }, process.env.KEY, options);
