const express = require('express');
const session = require('express-session');
const { csrfSync } = require('csrf-sync');
const { changeAddress } = require('./accounts');

const app = express();
app.use(session({ secret: process.env.SESSION_KEY, resave: false }));
app.use(csrfSync().csrfSynchronisedProtection);
app.post('/account/address', (req, res) => {
  changeAddress(req.session.account, req.body.address);
  res.end();
});
