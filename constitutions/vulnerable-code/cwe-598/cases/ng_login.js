const { logIn } = require('./accounts');

module.exports = (app) => {
  app.get('/login', (req, res) => {
    res.json(logIn(req.query.user, req.query.password));
  });
};
