const express = require('express');
const app = express();
const actions = { open: (req) => `open ${req.ip}`, close: (req) => `close ${req.ip}` };

app.post('/door/:action', (req, res) => {
  const action = actions[req.params.action];
  res.json(action(req));
});
