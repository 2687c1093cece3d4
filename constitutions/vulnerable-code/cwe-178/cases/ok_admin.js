const express = require('express');

const app = express();

app.use(/^\/staff\//i, (req, res, next) => {
  if (!req.session.staff) return res.sendStatus(403);
  return next();
});
app.use(/^\/pictures\//, express.static('pictures'));
app.get('/staff/plan', (req, res) => res.json({ plan: [] }));
