const { logIn } = require('./accounts');

module.exports = (app) => {
  app.post('/login', (req, res) => {
    res.json(logIn(req.body.user, req.body.password));
  });
};
