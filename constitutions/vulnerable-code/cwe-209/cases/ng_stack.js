const { report } = require('./reports');

module.exports = async (req, res) => {
  try {
    res.json(await report(req.params.id));
  } catch (err) {
    res.status(500).send(err.stack);
  }
};
