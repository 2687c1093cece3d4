const express = require('express');
const axios = require('axios');

const app = express();

app.get('/image', async (req, res) => {
  const source = req.query.src;
  if (!String(source).endsWith('.png')) {
    res.sendStatus(415);
    return;
  }
  const answer = await axios.get(source, { responseType: 'arraybuffer' });
  res.type('png').send(answer.data);
});
