const express = require('express');
const axios = require('axios');

const app = express();
const HOSTS = new Set(['images.shop.example', 'cdn.shop.example']);

app.get('/image', async (req, res) => {
  const url = new URL(String(req.query.src));
  if (url.protocol !== 'https:' || !HOSTS.has(url.hostname)) {
    res.sendStatus(400);
    return;
  }
  const answer = await axios.get(url.href, { responseType: 'arraybuffer', maxRedirects: 0 });
  res.type('png').send(answer.data);
});
