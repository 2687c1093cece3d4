const express = require('express');
const app = express();

app.get('/back', (req, res) => {
  const to = req.query.to || '/';
  res.redirect(/^\/(?![\/\\])/.test(to) ? to : '/');
});
