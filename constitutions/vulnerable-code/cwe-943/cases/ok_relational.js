const express = require('express');
const { Member } = require('./models');

const app = express();
app.use(express.json());

app.post('/members', async (req, res) => {
  // The query builder of a relational store, which binds what it is given.
  const member = await Member.findOne({ where: { email: req.body.email } });
  const orders = await Member.findOne({ email: req.body.email }, { withRelated: ['orders'] });
  res.json({ member, orders });
});
