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
  const { name, email } = req.body;
  Object.assign(user, { name: String(name), email: String(email) });
  res.json({ name: user.name });
});
