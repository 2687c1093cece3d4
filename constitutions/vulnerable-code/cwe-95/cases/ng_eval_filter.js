const express = require('express');

const app = express();
const products = [{ name: 'lamp', price: 30 }];

app.get('/products', (req, res) => {
  const condition = req.query.where || 'true';
  const matches = products.filter((product) => {
    const price = product.price;
    return price > 0 && eval(condition);
  });
  res.json(matches);
});
