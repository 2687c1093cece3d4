const tenants = require('./tenants');

function allowOrigin(req, res, next) {
  const tenant = tenants.lookup(req.get('X-Tenant'));
  const allowed = tenant.origins ?? ['https://example.org'];
  const asked = req.headers.origin;
  res.header('Access-Control-Allow-Origin', asked && allowed.includes(asked) ? asked : allowed[0]);
  next();
}

module.exports = { allowOrigin };
