const express = require('express');

const app = express();
app.use(express.json());

const OPERATIONS = {
  add: (a, b) => a + b,
  multiply: (a, b) => a * b,
};

app.post('/compute', (req, res) => {
  const { operation, a, b } = req.body;
  if (!Object.hasOwn(OPERATIONS, operation)) {
    res.sendStatus(400);
    return;
  }
  res.json({ value: OPERATIONS[operation](Number(a), Number(b)) });
});

app.post('/later', (req, res) => {
  setTimeout(() => res.json({ echo: req.body }), 100);
});
