const express = require('express');
const { MongoClient } = require('mongodb');

const app = express();
const client = new MongoClient('mongodb://localhost');
app.use(express.json());

app.post('/login', async (req, res) => {
  const users = client.db('shop').collection('users');
  const email = String(req.body.email);
  const user = await users.findOne({ email, pin: String(req.body.pin) });
  res.json({ ok: user !== null });
});
