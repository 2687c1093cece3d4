const { report } = require('./reports');

module.exports = async (req, res) => {
  try {
    res.json(await report(req.params.id));
  } catch (err) {
    console.error(err.stack);
    res.status(500).send('no report');
  }
};
