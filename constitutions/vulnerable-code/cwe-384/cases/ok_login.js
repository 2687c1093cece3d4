const { check } = require('./accounts');

module.exports = (app) => {
  app.post('/login', (req, res) => {
    if (!check(req.body.name, req.body.password)) return res.sendStatus(401);
    return req.session.regenerate(() => {
      req.session.authenticated = true;
      res.redirect('/');
    });
  });
};
