module.exports = (req, res) => {
  const rows = req.body;
  const kept = [];
  for (let i = 0; i < rows.length; i += 1) {
    kept.push(rows[i]);
  }
  res.json(kept);
};
