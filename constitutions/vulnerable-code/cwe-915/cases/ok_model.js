const { Reader } = require('./models');

module.exports = async (req, res) => {
  const reader = new Reader({ name: req.body.name });
  await reader.save();
  res.json({ id: reader.id });
};
