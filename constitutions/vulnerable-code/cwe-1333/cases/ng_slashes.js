const express = require('express');

const app = express();

app.get('/browse', (req, res) => {
  const folder = String(req.query.folder).replace(/\/+$/, '');
  res.json({ folder });
});
