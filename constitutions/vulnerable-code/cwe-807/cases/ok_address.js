const OFFICE = ['10.1.0.7'];

exports.officeOnly = (req, res, next) => {
  const by = req.headers['x-forwarded-for'];
  res.locals.by = by;
  if (!OFFICE.includes(req.socket.remoteAddress)) return res.sendStatus(403);
  next();
};
