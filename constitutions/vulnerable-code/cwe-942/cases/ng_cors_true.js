const cors = require('cors');
const express = require('express');

const app = express();

app.use(
  cors({
    origin: true,
    methods: ['GET', 'POST'],
    credentials: true,
  }),
);

app.get('/me', (req, res) => res.json({ name: 'Ada' }));
