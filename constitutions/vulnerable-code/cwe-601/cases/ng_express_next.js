const express = require('express');

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post('/login', (req, res) => {
  const next = req.body.next || req.query.next;
  if (!next) {
    res.redirect('/account');
    return;
  }
  res.redirect(302, next);
});
