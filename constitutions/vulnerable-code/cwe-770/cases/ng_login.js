const express = require('express');
const { verify } = require('./accounts');

const app = express();
app.post('/login', async (req, res) => {
  res.json(await verify(req.body.name, req.body.password));
});
