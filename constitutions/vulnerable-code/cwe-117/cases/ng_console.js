const express = require('express');

const app = express();

app.get('/enter', (req, res) => {
  console.info(`entered: ${req.query.name}`);
  res.sendStatus(204);
});
