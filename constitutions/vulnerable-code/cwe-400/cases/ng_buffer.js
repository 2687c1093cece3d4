const express = require('express');
const app = express();

app.get('/noise', (req, res) => {
  const size = Number(req.query.size);
  res.json(Buffer.alloc(size).length);
});
