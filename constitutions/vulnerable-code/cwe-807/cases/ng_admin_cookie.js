const { removeUser } = require('./users');

module.exports = (req, res) => {
  if (req.cookies.isAdmin === 'true') {
    removeUser(req.params.id);
  }
  res.end();
};
