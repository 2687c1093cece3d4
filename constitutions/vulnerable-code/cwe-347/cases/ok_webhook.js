const express = require('express');
const orders = require('./orders');
const { isSigned } = require('./signed');
const app = express();

app.post('/webhooks/pay', express.raw(), async (req, res) => {
  if (!isSigned(req.body, req.headers['x-pay'])) return res.sendStatus(400);
  await orders.markPaid(JSON.parse(req.body).order);
  res.sendStatus(200);
});
app.post('/webhooks/look', express.json(), (req, res) => res.json({ got: req.body.look }));
