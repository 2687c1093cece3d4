const express = require('express');
const yaml = require('js-yaml');

const app = express();
app.use(express.text());

app.post('/profile', (req, res) => {
  const profile = JSON.parse(Buffer.from(req.body, 'base64').toString('utf8'));
  res.json({ name: profile.name });
});

app.post('/settings', (req, res) => {
  res.json(yaml.load(req.body));
});
