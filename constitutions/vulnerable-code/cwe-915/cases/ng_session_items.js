const express = require('express');
const app = express();

app.put('/lists/:list', (req, res) => {
  const list = req.session.lists[req.params.list];
  list[req.body.item] = req.body.count;
  res.end();
});
