const express = require('express');
const accounts = require('./accounts');
const app = express();

app.get('/balance', async (req, res) => {
  const account = await accounts.findById(req.cookies.accountId);
  res.json({ balance: account.balance });
});
