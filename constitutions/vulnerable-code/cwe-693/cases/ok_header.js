exports.protect = (req, res, next) => {
  res.setHeader('Content-Security-Policy', "default-src 'self'; img-src *");
  res.setHeader('X-Frame-Options', 'SAMEORIGIN');
  next();
};
