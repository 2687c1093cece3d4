const express = require('express');

const app = express();

app.get('/browse', (req, res) => {
  let folder = String(req.query.folder).replace(/\/+/g, '/');
  if (folder.endsWith('/')) folder = folder.slice(0, -1);
  res.json({ folder });
});
