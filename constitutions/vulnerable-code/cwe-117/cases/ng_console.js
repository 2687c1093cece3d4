const express = require('express');

const app = express();
app.use(express.json());

app.post('/login', (req, res) => {
  const { name } = req.body;
  console.warn(`login failed for ${name} from ${req.ip}`);
  res.sendStatus(403);
});
