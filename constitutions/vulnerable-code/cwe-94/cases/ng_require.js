const express = require('express');

const app = express();

function loadTheme(name) {
  const theme = require(name);
  return theme.styles;
}

app.get('/theme', (req, res) => {
  const name = req.query.theme || './themes/light';
  res.json(loadTheme(name));
});
