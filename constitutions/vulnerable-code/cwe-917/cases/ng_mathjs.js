const express = require('express');
const math = require('mathjs');

const app = express();
app.use(express.json());

app.post('/discount', (req, res) => {
  const { formula, price } = req.body;
  const value = math.evaluate(formula, { price: Number(price) });
  res.json({ value });
});
