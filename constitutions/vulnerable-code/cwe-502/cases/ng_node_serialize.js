const express = require('express');
const cookieParser = require('cookie-parser');
const serialize = require('node-serialize');

const app = express();
app.use(cookieParser());

app.get('/profile', (req, res) => {
  const stored = req.cookies.profile;
  if (!stored) {
    res.json({ name: 'guest' });
    return;
  }
  const text = Buffer.from(stored, 'base64').toString('utf8');
  const profile = serialize.unserialize(text);
  res.json({ name: profile.name });
});
