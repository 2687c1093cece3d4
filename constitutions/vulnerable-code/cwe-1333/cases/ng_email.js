const express = require('express');

const app = express();
app.use(express.json());

const EMAIL = /^([a-zA-Z0-9]+\.?)+@([a-zA-Z0-9]+\.?)+$/;

app.post('/subscribe', (req, res) => {
  const { email } = req.body;
  if (!EMAIL.test(email)) {
    res.sendStatus(400);
    return;
  }
  res.json({ subscribed: email });
});
