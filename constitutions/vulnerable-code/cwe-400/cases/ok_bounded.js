const express = require('express');
const app = express();

app.get('/noise', (req, res) => {
  const size = Number(req.query.size);
  if (!(size <= 1024)) return res.sendStatus(400);
  return res.json(Buffer.alloc(size).length);
});
