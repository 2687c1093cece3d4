const express = require('express');
const orders = require('./orders');
const app = express();

app.post('/webhooks/pay', express.json(), async (req, res) => {
  const event = req.body;
  if (event.type === 'payment.done') await orders.markPaid(event.order);
  res.sendStatus(200);
});
