const { send } = require('./files');

module.exports = (req, res) => {
  const name = req.query.name;
  if (typeof name !== 'string' || name.indexOf('..') !== -1) {
    res.sendStatus(400);
    return;
  }
  send(res, name);
};
