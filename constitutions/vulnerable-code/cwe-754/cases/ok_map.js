const express = require('express');
const app = express();
const actions = new Map([['open', (req) => `open ${req.ip}`]]);

app.post('/door/:action', (req, res) => {
  if (!actions.has(req.params.action)) return res.sendStatus(404);
  const action = actions.get(req.params.action);
  res.json(action(req));
});
