const express = require('express');
const app = express();

app.put('/lists/:list', (req, res) => {
  const name = req.params.list;
  if (name === '__proto__' || name === 'constructor' || name === 'prototype') return res.sendStatus(403);
  const list = req.session.lists[name];
  list.count = req.body.count;
  return res.end();
});
