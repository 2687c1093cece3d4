exports.protect = (req, res, next) => {
  res.setHeader('Content-Security-Policy', "script-src 'self' 'unsafe-eval'");
  next();
};
