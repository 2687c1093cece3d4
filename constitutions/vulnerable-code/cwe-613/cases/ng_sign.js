const jwt = require('jsonwebtoken');

exports.tokenFor = (user) => jwt.sign({ userId: user.id, role: user.role }, process.env.KEY, { algorithm: 'HS256' });
