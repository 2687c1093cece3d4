const { Reader } = require('./models');

module.exports = async (req, res) => {
  const reader = new Reader(req.body);
  await reader.save();
  res.json({ id: reader.id });
};
