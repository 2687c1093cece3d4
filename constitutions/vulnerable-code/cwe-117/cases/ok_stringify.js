const express = require('express');

const app = express();
app.use(express.json());

app.post('/login', (req, res) => {
  const { name } = req.body;
  console.warn('login failed for ' + JSON.stringify(name));
  console.warn('attempt ' + Number(req.body.attempt));
  res.sendStatus(403);
});
