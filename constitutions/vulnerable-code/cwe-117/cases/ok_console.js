const express = require('express');

const app = express();

app.get('/enter', (req, res) => {
  console.info(`entered: ${JSON.stringify(req.query.name)}`);
  res.sendStatus(204);
});
