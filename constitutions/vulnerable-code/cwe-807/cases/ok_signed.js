const express = require('express');
const accounts = require('./accounts');
const app = express();

app.get('/balance', async (req, res) => {
  const account = await accounts.findById(req.signedCookies.accountId);
  const look = await accounts.look(req.cookies.theme);
  req.session.theme = req.body.theme;
  res.json({ balance: account.balance, look });
});
