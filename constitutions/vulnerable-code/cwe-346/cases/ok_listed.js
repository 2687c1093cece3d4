const ORIGINS = new Set(['https://shop.com', 'https://www.shop.com']);

module.exports = function share(req, res, next) {
  const { origin } = req.headers;
  if (ORIGINS.has(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  next();
};
