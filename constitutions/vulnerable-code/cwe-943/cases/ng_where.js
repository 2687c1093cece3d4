const express = require('express');

const app = express();

app.get('/seats', async (req, res) => {
  const seats = app.locals.db.collection('seats');
  res.json(await seats.find({ $where: `this.row == '${req.query.row}'` }).toArray());
});
