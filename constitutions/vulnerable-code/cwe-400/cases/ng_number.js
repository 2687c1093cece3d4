const express = require('express');
const app = express();

app.get('/stars', (req, res) => {
  const count = Number(req.query.count);
  res.send('*'.repeat(count));
});
