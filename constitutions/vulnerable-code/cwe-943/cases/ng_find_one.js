const express = require('express');
const { MongoClient } = require('mongodb');

const app = express();
const client = new MongoClient('mongodb://localhost');
app.use(express.json());

app.post('/login', async (req, res) => {
  const users = client.db('shop').collection('users');
  const { email, pin } = req.body;
  const user = await users.findOne({ email, pin });
  res.json({ ok: user !== null });
});
