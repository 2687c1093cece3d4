const express = require('express');
const session = require('express-session');
const { changeAddress } = require('./accounts');

const app = express();
app.use(session({ secret: process.env.SESSION_KEY, resave: false }));
app.post('/account/address', (req, res) => {
  changeAddress(req.session.account, req.body.address);
  res.end();
});
