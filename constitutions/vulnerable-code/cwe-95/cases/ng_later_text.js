const express = require('express');

const app = express();

app.get('/remind', (req, res) => {
  const what = req.query.what;
  setTimeout(what, 1000);
  res.json({ ok: true });
});

function announce(name) {
  setTimeout('show("' + name + '")', 1000);
}

module.exports = { app, announce };
