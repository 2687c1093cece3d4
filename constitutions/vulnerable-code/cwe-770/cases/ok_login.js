const express = require('express');
const { rateLimit } = require('express-rate-limit');
const { verify } = require('./accounts');

const app = express();
app.post('/login', rateLimit({ limit: 5 }), async (req, res) => {
  res.json(await verify(req.body.name, req.body.password));
});
