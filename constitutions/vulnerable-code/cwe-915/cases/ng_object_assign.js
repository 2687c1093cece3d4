const express = require('express');

const app = express();
app.use(express.json());

const users = new Map();

app.patch('/users/:id', (req, res) => {
  const user = users.get(req.params.id);
  if (!user) {
    res.sendStatus(404);
    return;
  }
  Object.assign(user, req.body);
  res.json({ name: user.name });
});
