const OFFICE = ['10.1.0.7'];

exports.officeOnly = (req, res, next) => {
  const address = req.headers['x-forwarded-for'] || req.socket.remoteAddress;
  if (!OFFICE.includes(address)) return res.sendStatus(403);
  next();
};
