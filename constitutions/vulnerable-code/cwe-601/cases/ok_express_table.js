const express = require('express');

const app = express();
const PAGES = { cart: '/cart', orders: '/orders' };
const LOCAL = new Set(['/', '/cart', '/account']);

app.post('/login', (req, res) => {
  const next = req.query.next;
  if (!LOCAL.has(next)) {
    res.redirect('/account');
    return;
  }
  res.redirect(next);
});

app.get('/go/:page', (req, res) => {
  res.redirect(PAGES[req.params.page] || '/');
});
