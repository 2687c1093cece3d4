const express = require('express');

const app = express();
const THEMES = { light: { page: '#fff' }, dark: { page: '#111' } };
const FILES = new Set(['./themes/print', './themes/large']);

app.get('/theme', (req, res) => {
  res.json(THEMES[req.query.theme] || THEMES.light);
});

app.get('/theme/file', (req, res) => {
  const file = req.query.file;
  if (!FILES.has(file)) {
    res.sendStatus(404);
    return;
  }
  res.json(require(file));
});
