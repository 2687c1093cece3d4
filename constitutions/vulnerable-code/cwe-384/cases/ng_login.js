const { check } = require('./accounts');

module.exports = (app) => {
  app.post('/login', (req, res) => {
    if (check(req.body.name, req.body.password)) {
      req.session.authenticated = true;
    }
    res.redirect('/');
  });
};
