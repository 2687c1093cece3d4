const { removeUser } = require('./users');

module.exports = (req, res) => {
  if (req.session.isAdmin) {
    removeUser(req.params.id);
  }
  res.end();
};
