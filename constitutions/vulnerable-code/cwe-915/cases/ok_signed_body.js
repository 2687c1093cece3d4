const crypto = require('crypto');

module.exports = (req, res, next) => {
  const mac = crypto.createHmac('sha256', process.env.KEY).update(req.body).digest();
  if (!crypto.timingSafeEqual(mac, Buffer.from(req.get('x-signature'), 'hex'))) return res.sendStatus(403);
  next();
};
