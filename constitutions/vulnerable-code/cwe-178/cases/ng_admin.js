const express = require('express');

const app = express();

app.use(/^\/staff\//, (req, res, next) => {
  if (!req.session.staff) return res.sendStatus(403);
  return next();
});
app.get('/staff/plan', (req, res) => res.json({ plan: [] }));
