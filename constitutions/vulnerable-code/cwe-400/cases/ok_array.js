module.exports = (req, res) => {
  const rows = req.body;
  if (!Array.isArray(rows)) return res.sendStatus(400);
  const kept = [];
  for (let i = 0; i < rows.length; i += 1) {
    kept.push(rows[i]);
  }
  return res.json(kept);
};
