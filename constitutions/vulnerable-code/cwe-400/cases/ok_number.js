const express = require('express');
const app = express();

app.get('/stars', (req, res) => {
  const count = Math.min(Number(req.query.count) || 0, 100);
  res.send('*'.repeat(count));
});
