const express = require('express');
const ejs = require('ejs');

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post('/preview', (req, res) => {
  const { title, markup } = req.body;
  const page = ['<article>', '<h1><%= title %></h1>', markup, '</article>'].join('\n');
  res.send(ejs.render(page, { title }));
});
