const express = require('express');
const math = require('mathjs');

const app = express();
app.use(express.json());

const FORMULAS = { half: 'price / 2', tenth: 'price * 0.9' };

app.post('/discount', (req, res) => {
  const formula = FORMULAS[req.body.kind] || FORMULAS.tenth;
  res.json({ value: math.evaluate(formula, { price: Number(req.body.price) }) });
});
